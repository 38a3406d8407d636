/** Another name for this machine. Plain HTTP from it is insecure, as from most hosts, which browsers do not think of 127.0.0.1. */
export const INSECURE_HOST = 'namesake-pages.test';

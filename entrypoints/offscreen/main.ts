import { hostJobs } from '../../src/extension/lists/host-jobs.ts';

hostJobs();

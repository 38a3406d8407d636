/**
 * Georgian: the national system and older ones. A line: letters in a row (`/` between sets that are spelled alike), then their
 * Latin spellings, the usual first; after `|` the less usual, after a second `|` the rare; `-` is none.
 */
export const GEORGIAN_SPELLINGS = `
ა a
ბ b
გ g
დ d
ე e | ye
ვ v | w
ზ z
თ t th
ი i | y
კ k | c q
ლ l
მ m
ნ n
ო o
პ p
ჟ zh j
რ r
ს s
ტ t
უ u | ou
ფ p ph f
ქ k q | c kh
ღ gh g
ყ q k qh | gh
შ sh | s
ჩ ch | c
ც ts c tz
ძ dz z
წ ts tz | c
ჭ ch tch | c
ხ kh h x
ჯ j dj dzh
ჰ h
იე ie ye
ია ia ya
იუ iu yu
`;

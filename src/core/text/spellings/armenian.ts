/**
 * Armenian, eastern and western. A line: letters in a row (`/` between sets that are spelled alike), then their
 * Latin spellings, the usual first; after `|` the less usual, after a second `|` the rare; `-` is none.
 */
export const ARMENIAN_SPELLINGS = `
ա a
բ b | p
գ g | k
դ d | t
ե e ye ie | je
զ z
է e
ը y e | - i u
թ t th
ժ zh j
ի i | y ee
լ l
խ kh x | h
ծ ts tz dz | c
կ k | g c
հ h
ձ dz ts | z
ղ gh g | l r
ճ ch tch j | dj
մ m
յ y i h | j - hy
ն n
շ sh | s sch ch
ո o vo
ու u ou | oo w
չ ch | tch
պ p | b
ջ j dj dzh | ch
ռ r rr
ս s | ss
վ v | w
տ t | d
ր r
ց ts tz | c
ւ v u w
փ p ph
ք k q kh | c
օ o
ֆ f
և ev yev eu
եւ ev
յա ya ia
`;

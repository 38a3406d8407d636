/**
 * Arabic, with the letters that Persian, Urdu and Kurdish add; short vowels are not written. A line: letters in a row (`/` between sets that are spelled alike), then their
 * Latin spellings, the usual first; after `|` the less usual, after a second `|` the rare; `-` is none.
 */
export const ARABIC_SPELLINGS = `
ا - a e i o u | aa ee h ea ia ae
آ a aa
ب b bb | p v
پ p b
ة a ah at e h eh | - t et
ت t tt | th d
ث th t s | d z
ج j g dj | dzh gh y c zh q ch gg jj
چ ch c | tch j
ح h | hh ch kh | - k
خ kh k h ch | x g q j
د d dd | dh t th
ذ dh d z th | s
ر r rr
ز z zz | s | x
ژ zh j
س s ss c | z x ts | sh
ش sh ch | sch s c sc x
ص s ss c | z
ض d dh z | dd th s
ط t tt | th d
ظ z dh d th | zh
ع - a e i o u | aa ee h ai
غ gh g | k q r j ğ x
ف f v ph ff | p w
ڤ v f
ق q k g gh c | kh qu ck h kk
ك k c | g ck q kk ch kh x
گ g | k gh
ل l ll | -
م m mm | n
ن n nn | m
ه h | e a ah eh ha | -
و w v o u ou oo | au ow aw eu uw - ew oe
وو uw ow u
ي y i e | ee ei ai ay ey ie j ye iy ea | - a
ى a y i e
ء - | a
ئ e i y | - a ie
ؤ o u w | ou - mo
لا la lla | al
الله allah ullah ollah ulla alla olla | illah lah
كس x ks
گھ gh
ھ h
ں n
ہ h a
ڈ d
ڑ r d
ٹ t
ے e i y
ۀ e
ڭ ng
ځ z dz | j
څ ts s | c
ښ sh kh x
ږ zh g
ډ d dd
ړ r
ټ t tt
ڼ n
ۍ ai y i
ګ g
ۇ u o
ۆ o u
ۋ v w
ێ e i
ڵ l
ڕ r rr
ە a e | eh ah
ۈ u
`;

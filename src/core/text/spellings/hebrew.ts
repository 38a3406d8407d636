/**
 * Hebrew: what its letters are in European names as well as in its own, vowels mostly unwritten. A line: letters in a row (`/` between sets that are spelled alike), then their
 * Latin spellings, the usual first; after `|` the less usual, after a second `|` the rare; `-` is none.
 */
export const HEBREW_SPELLINGS = `
א - a e i o u | h ah ha ea ae ai
אא a
אי i e ai ee ea ay ei | y
או o u au ou oo ow aw | eu
ב b v bb | w vv bh
ג g gg | gh gu j | c k
ג׳ j g
ד d dd | dh t th
ה - h a e ah eh | he ha ae o
ו v w o u | ou oo f ow ew oe au eau b y
וו v w ww | wh vv uv ov ou
ז z s | ss j zz th ts x tz
ח h ch | kh j x hh | q k c
ט t tt | th d dt
טש ch tch c | tsch
טס ts tz z
י i y e j | - ee ai ie ei ea ey ye yi
יי i y ay ai ei ey ee ie yi j | a ye
יו yo io yu iu u eu | eo jo ju ew
כ k c ch kh | h q ck x
ל l ll | el le
מ m mm | mb
נ n nn | gn ne kn
ס s c ss | ts z x sc | sh th
ע - a e i o u | aa
פ p f ph pp ff | v
צ ts tz z c | s tch ch zz ss cz cs | t
צ׳ ch c tch
ק k c q ck | g kh cc kk ch x qu cq | h
קו qu co ko cu
קס x cks ks
קוו qu kw
ר r rr | wr rh re
ש sh s | sch ch ss sz c sk x st sc | shch
שט st | scht
ת t th | tt d s
ג'/ז' j g | zh z dj s dg
צ'/ט'ש ch c | tch tsch č t
`;

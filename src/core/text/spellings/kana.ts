/**
 * Kana in the letters of `lettersOf` (Hepburn, `Q` before a doubled consonant, `-` for a long vowel, `N` for the syllable of its own). A line: letters in a row (`/` between sets that are spelled alike), then their
 * Latin spellings, the usual first; after `|` the less usual, after a second `|` the rare; `-` is none.
 */
export const KANA_SPELLINGS = `
a a | u o ah aa ar er ha au ea | e
a- ar er a ah aa | ur ear or au al ir u our ahr
aa a ar er | ah
ai ai i y ie ei igh ye | ey uy ij ae eye ig
au au ow ou ao | aw
i i y | e ee ie ea ey j ij hi ih | -
i- ee ea ie i y e | ey ei eigh
ii i y ee ie e ii | ea
ia ia ya ea ier eer | ea ja
u u oo w - | o ou ew ue eu e
u- u oo ou eu w ew | oe o ue
ui ui wi we uy | whi
uu u oo | uh
e e | a ae ai ei ea ay he é | i eh
e- e a ay ai ei ae | ee ö oe eh ey er é
ei ei ay ai a ey e | ae eigh
ee e ee
o o | a au ou aw oh oa ow ho | eau u
o- o oh or au aw ou oo oe | ow oa ough al our o
ou o oh ou ow
oo o oh oo
oi oi oy eu | euy
yu yu u ew iu ju you | eu ue y
yu- yu u ew iu eu
yo yo io jo | o
ya ya ia ja | a ea
k k c ck q | ch cc x kh qu kk
ku k c ck q cu ku x | ch gu g cc que ke
ku- cou ku cu koo
kua qua cua
kui qui cqui
kus x cks ks
Qkus x cks ks
ky k c | ch
ki ki ky ke chi ci qui cky k | key cki x que
kur cr kr chr
g g | gh gu gg k
gu g gu gue gg | gh gh k ge
gui gwi gui
gy gy gia g
s s c ss | th z sc x ts
su s ss c se th | ce x z ts t sz sce the st s
sh sh s sch c | sc ch ssi ti x ci sk cz
shi shi si sy ci sea | see thi she sch sh sci sie se chy
shu sch sh shu su | s ss schu chu scu ch
sha sha cha sia | scha schau ja
sho sho cho | sio show
z z th s | ts ds x zz d
zu z s th se ze ds | zz ts dz es the x
j j g z d | dj zh dg gi ge s y x
ji ji gi zi dge ge g dy | di j gy sy dg zi jy sie zh si
ju ju j gu g du jou | dju giu ju ju
ja ja gia jia ger dger | jer dia gea
jo jo geo gio | joa
je je ge ja | gé jé
t t tt | th dt
tu t tu to too
to t tt to te th | d the tte tow
tei tei tay
ti ti ty thy tee tea ci | te thi tie t
ts ts tz z c | zz cc t
tsu ts tz z tsu | tts t tu c
ch ch c tch ti t ts | tsch cc cs q cz tsi cci ty
chi chi ti tch ci ch | tsch ty cky tzi ce q chy
cha cha tcha ture cher | tia ca
d d dd dh | th t
do d do dd de dt | dde t th doe
di di dy de dee | die d dey dhi
du du do
n n nn ñ kn gn | ne
N n m nn | ne nt nd mm ng nh
Nk nk nc nch
Ng ng
Ngu ng ngue
Nd nd nt
ni ni ny gni ney | nie nea nné
ny ñ gn ny ni nh nj n
h h | j x ch wh g kh
f f ph v | h ff gh
fu f fu hu ph ff ve | fe fou v vv
b b v bb | w p
bu b v bu bb ve be | bou vu w vou boo
p p pp
pu p pu pp pe | poo pl ph
m m mm | mb
mu m mu mm me mb | moo mou mes
y y i j
r l r ll rr | wr rh lh
ru l r ll le rr ru lu re rle | lou roo rou rl el lle
ri ri li ry ly ley rie lie lly | rre lee re wri rhi lly li
ra ra la ler ller rer | lar rr lah
w w | ou o oi v wh u
wa wa oi ua ova | wha oa
v v w | b f
vu v w ve vu | f ff
Qh ch
Qp pp p
Qt tt t
Qto tt t tte
Qk ck k c cc kk
Qku ck k c cc
Qs ss s
Qsh ssh sh
Qch tch cch ch cc
Qts zz ts
Qd dd d
Qg gg g
Qgu gg g
Q - | t
- - | r h
`;

/**
 * Cyrillic in its languages: passports, BGN, ISO 9, the press, and how Russian writes German, English, Chinese and Japanese names. A line: letters in a row (`/` between sets that are spelled alike), then their
 * Latin spellings, the usual first; after `|` the less usual, after a second `|` the rare; `-` is none.
 */
export const CYRILLIC_SPELLINGS = `
а a | aa ha ah o u ya | e ea ei
ә a e | o
б b bb | p
в v w | vv b u ff f wh
г g | h gh gu gg j | k
ґ/ғ g gh
ғ gh g
д d dd | th t dh
дж j g | c dj dzh dz gg dge zh dg | ch x
дз dz z zz
е e ye ie je | ae ei ay ai ea a y ee eh yo io o jo i oe eu ö
ее ee eye eie eje aye eyev | ea
є ye ie e je
ж zh j z g | s sh ž zs x dj rz y | ll
з z s | zz ss ts th
и i y | ee e ie j ea ey yi ii hi ij | u
ий y i iy ii ij yi iy ey ij ie | y
ый y i iy yi yj
ии ii y ie
и/і i y
і i y | ee e j
ї yi i ji | ii
й y i j - | h ll ie
к k c ck q | ch kk cc g x kh qu | gh
кс x ks cs cks | xx
кв qu kw kv
қ q k
л l ll | le
ль l lj ly ll lle
м m mm | mb n
н n nn ñ | ne
нг ng n
нь n nj ny gn ñ
ң ng n
о o | a au eau aw oh oa ow u ou ho | e
ө o oe u
п p pp | b ph
р r rr | rh re wr
с s c ss | z sz th ts sc ç x
т t tt th | d dt
тс ts tz
тч tch ch
у u w | ou oo o wu ow uu we hu | y v
уи ui wi
уэ we ue
ў u w
ү/ұ u y
ф f ph ff | v th f
х kh h x ch | j hh k gh | c
һ h
ц ts c tz z | s cz t cc ti tsch ce
ч ch c tch | tsch cs cz q tj č t ci tsh tz | k
ш sh s sch ch | sz sc x sk ss c
шт st sht
щ shch sch sh | shh st sht sc shtsh
ъ - | a u y ie
ы y i | u e
си si shi | ci cy sy see
ти ti chi ty | tee thi
тти tti cchi tchi
дзи ji zi dzi | dgi
дз z j dz
дзю ju
дзё jo
дзя ja
тё cho te
тя cha tia tya
тю chu tyu tu
сё sho se
ся sha sya sia
сю shu su syu siu
уа oi ua wa | oua
оу o ou ow owe | oe au
ау ow au ou aw
эй ei ay ai a | ey
ей ey ei ay a ej eii | ai
ай ai i y ay aj | ey ie igh
ой oi oy oj
ян yan ian ien jan
ан an | en ein
он on | an
ён yon en
хуэй hui
хуай huai
уо wo uo
ё/ео eo
ь - | i y j '
ье ye ie ie' je ille | e
ьи yi i
ьо yo io jo ieu
ьє/ье ye ie
э e | a ae ai ei h eh ea he o
ю yu iu u ju | eu ew y ue io ü hu yoo you
я ya ia a ja | ea ie ye aia yah
ё yo e io jo o | eu
ђ dj d
ј j y i
љ lj l
њ nj n
ћ c ch
џ dz dzh j
`;

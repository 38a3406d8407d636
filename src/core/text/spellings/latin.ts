/**
 * Latin names by other rules of spelling: Arabic, Slavic, Persian, Turkish and Chinese names reach us in English, French and German ones. A line: letters in a row, then
 * what other writers put for them; each `|` makes what follows rarer; `-` is none.
 */
export const LATIN_SPELLINGS = `
a a | ae | ya ia ah aa | e o i ou ai ei au | | -
aa | | a
ae | a
ah | | a
ai | ay aj | ei | a e
aj | ai
au | aw | | o a
aw | au
ay | ai | ey
b b | | | v p | w
bb | b
c c | | k ts | ch s q | g
cc | c | k
ch | tch tsch | cz tj kh | h sh c j
ck | k | | g
cz | | ch
d d | | dh | t dj | z
dd | d
dh | | d | z th
dj | j | | d
dz | | | z j ts
dzh | j
e e | | ye ie yo y i eh | a o u ai ei | | -
ee | i e
eh | | e
ei | ey ej | ai | a e
ej | ei
eu | | oi
ew | | | iu
ey | ei | ay
f f | ph | | v w
ff | f
g g | | gh j | q y h k ck | c
gg | g
gh | | g | q
gn | | | n
h h | | kh x | ch g - | k
i i | y iy ee yi | e | a u | | -
ia | ya | a
ie | ye | e
ii | iy y i
ij | iy
io | yo
iu | yu | iou | ew
iy | ii y i ij
iou | | iu
iyi | y
j j | dj dzh | y zh g | dz ch z
ja | ya
je | ye
jj | j
jo | yo
ju | yu
k k | ck | q c cc | kh g | h
kh | | h x ch | k q
kk | k
ks | x
kv | | | qu
kw | | | qu
l l | | | lj | r
lj | | | l
ll | l | | y
m m | | | | n
mm | m
n n | | | nj ny gn | m
nj | | | n
nn | n
ny | | | n
o o | oe | u ou | a e au oi | | -
oe | o
oi | oj | eu | o
oj | oi
oo | u o
ou | u ow | o w | a
ow | ou
p p | | | b
ph | f
pp | p
q q | | k | gh g kh c
qu | | | kv kw
r r | | | | l
rr | r
s s | | ss | th sh z c x | t
sh | sch | sz shch sj sy | s ch x
sj | | sh
ss | | s
sy | | sh
sz | | sh
sch | shch sh
shch | sch | sh
t t | | th | d tj | s
th | | t | s dh
tj | | ch | t
ts | tz | c | z dz
tt | t
tz | ts | | z
tch | ch
tsch | ch
u u | oo ou ue | yu o w uw | e i y | | -
ue | u
uu | u
uw | | u
v v | w | | f b
vv | v
w w | v | u ou | f | b
x x | ks | kh h | s sh
xx | x
y y | i ii iy iyi yj | j e | g u ll
ya | ia ja | a
ye | ie je | e
yi | i
yj | y
yo | io jo | e
yu | iu ju | u
z z | | | dh zh s ts tz dz j | d
zh | | j | z
zz | z
`;

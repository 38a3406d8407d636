/**
 * Hangul, letter by letter as `lettersOf` takes its syllables apart, for names that are not Korean: finals stand in their own form (`ᆫ`). A line: letters in a row (`/` between sets that are spelled alike), then their
 * Latin spellings, the usual first; after `|` the less usual, after a second `|` the rare; `-` is none.
 */
export const HANGUL_SPELLINGS = `
ㄱ g | k c gh gg | q ch
ㄲ k kk gg g | c q
ㄴ n nn | gn kn ng | l
ㄷ d t dd | th dh | dj
ㄸ d t tt dd
ㄹ l r ll rr | rh wr lh | n
ᆯㄹ l ll | r rr le lr rl ly
ㅁ m mm | mb
ㅂ b v bb | w p vv | f
ㅃ p b pp bb
ㅅ s c ss | th z x sh sch sc | ts ps t
ㅆ s ss | c
ㅇ - | h y w gh | j g
ㅈ j z g | zh ch s dg dj x jj zz | t c tz ts
ㅉ j z tz | zz ch ts
ㅊ ch c tch | tsch tz ts t q cs č tsh x zh | z s cz
ㅋ k c q ck ch | kh cc kk g | x h qu
ㅋ퓨 qu
ㅌ t th tt | d | ts
ㅍ p f ph ff pp | v | b pf
ㅎ h | wh j x ch kh f g hh | -
ㅏ a | u o ah aa ar ha au ea ai | e i y
ㅐ a ae | e ai ea eh | i
ㅑ ya ia ja | a ea | ga
ㅒ yae ya
ㅓ eo u e o er | a or ir ur ar ear ou ough i aw | y au
ㅔ e ae | ei ay ai a ea eh he ie ey | oe i ö
ㅕ yeo ye yu yo you | year yer io ie e ea
ㅖ ye e ie je yeh | ya
ㅗ o | au ow oa aw oh eau ho ou | u eo oe a
ㅘ wa ua oa oi | owa hua | o ouar
ㅙ wae oe we
ㅚ oe oi eu ö | we o e
ㅛ yo io jo | eo o
ㅜ u oo ou w | o ew ue wu wo eu hu uh | yu
ㅝ wo uo weo wa | war wor wu ua ou
ㅞ we ue | whe wei wai wa
ㅟ wi ui ü y | u ue wy whi | ew
ㅠ yu u ew iu ju you yoo | ue eu yew io
ㅡ eu - | u e o i | a ou
ㅢ ui eui | i ee hui
ㅣ i y e ee | ea ie ei ey yi j ij hi ih ia | a u
ᆨ k c g ck | ch x q gh kk gg cc | ct ke
ᆩ k kk
ᆫ n nn | ne nt nd m nne ng | ns
ᆮ t d | s tt
ᆯ l r ll | le rl lle el ld | -
ᆷ m mm | mb me mp | n
ᆸ p b | v pp f bb pe be
ᆺ t s | d tt th ts dt ss c z te | ct tch j
ᆼ ng n | ngue gn nk nc g | m -
큿 x
ᆨㅅ x cc ks cs cks | xs z
ㅋㅡ k c ck que cques ques ch | ke co
ㅋㅡㅅ x cs ks
ㅅㅕ sha she
ㅅㅛ sho cho show | cheau shaw
ㅅㅠ shu chu shoe schu su shoo | shou
ㅅㅣ shi she si sea see sy ci cy | sh sch thi sche che chi
ㅅㅔ she se ce say che | sche
ㅅㅖ she che
ㅅㅟ sh sch ch swi xu | sche
ㅊㅡ tz ts ch z
ㅊㅣ ch tch ci chi zi
ㅈㅡ s z ds ge dge | ts
ㅈㅣ ge gi ji zi dge j | sy dy
ㅈㅗ jo geo joe | george
ㅊㅗ cho ciu
ㅈㅏ ja gia jia za
ㅋㅝ qua quo kwo
ㅋㅟ qui
ㅏㅣ ai i y ie ei ey igh ye | ig ay eye ae ij uy
ㅏㅇㅣ ai i
ㅔㅣ a ai ay ei ey e | ae eigh ea
ㅗㅣ oi oy eu | öi
ㅏㅜ ow ou au ao | aw aou
ㅗㅜ ou o ow oh oe | oo
ㅜㅓ ewer oor wo | our ure
ㅣㅓ ear eer ier ere ir ea | ia ear
ㅔㅓ are air ear ayer | aer
ㅏㅓ ower our | auer
ㅣㅏ ia ya ea ja
ㅣㅗ io eo yo
ㅅㅑ/ㅅㅒ sha sia cha schae | ja scha ca
ㅅㅠㅂ schw
ㅅㅡㅌ st
ㅣㅊㅣ itch ich | each ici
ㅊㅣ ch tch
ㅅㅣㅇㅛ cio
ㅈㅜ ju du zu | jou
ㅌㅠ tu
ㄷㅡ d | de
ㄷㅜ du do
ㅌㅜ tu to too | tou
ㅍㅜ fu pu | hu
`;

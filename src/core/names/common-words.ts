import { lazily } from '../text/lazily.ts';

/**
 * English words that stand in ordinary prose or, as words, in listed names. A name made of nothing else (`Third Bureau`, `Red Dot`,
 * `National Bank`) is no evidence of anybody until something beside it says so, and a word of this table written in lower case is a word
 * and not a name.
 *
 * Computed once: the words of SCOWL's first size (http://wordlist.aspell.net), and those to its size 35 that occur in names of the OFAC SDN list of 2025-11-19,
 * without names of countries and common given names.
 */
export const commonWords: () => ReadonlySet<string> = lazily(() => new Set(WORDS.trim().split(/\s+/)));

const WORDS = `
abbot abilities ability able about above abrasive abroad absence absolute absolutely abuse abyss academic academy accept acceptable accepted accepting accepts access accessible
accessories accident accidental accidentally accord accorded according accordingly accords account accounting accounts accuracy accurate ace achieve achieved achieves achieving
acid acoustics acquire acquired acquires acquiring across act acted acting action actions active activities activity acts actual actually ad add added adding addition
additional additive address addressed addresses addressing adds adequate adherents adjust adjustment administration administrative administrator admit admits admitted
admittedly admitting ado adopt adopted adopting adopts advance advanced advances advancing advantage advantages advent advertise advertised advertises advertising advice advise
advised advises advising advisory aeon aerial aerospace afar affair affairs affect affected affecting affects affiliates afford afraid after afternoon afterward afterwards
again against age agencies agency agent agents ages aggregate aggregates agitation ago agree agreed agreeing agreement agrees agricultural agriculture ah ahead aid aide aim
aimed aiming aims air airborne aircraft airline airlines airplanes airport akin alarm alas albino album ale alert algae algorithm algorithms alias alien align alive all
alliance allied allow allowed allowing allows alloy alloys allure almanac almost alone along alpha alphabet already also alter altered altering alternate alternative
alternatively alternatives alters although altitude alto altogether aluminium aluminum always am amalgamation amber ambiguous amen amid ammunition among amongst amount amounts
amuse amused amusement amuses amusing an analog analogue analysis analytical anarchist anchor ancient and android angel angle angry animal animation anniversary announce
announcement annoy annoyed annoying annoys annual anonymous another answer answered answering answers ants any anybody anyone anyplace anything anyway anywhere apart apartments
aping apologies apologise apologize apology apparatus apparent apparently appeal appear appearance appeared appearing appears apple appliance application applications applied
applies apply applying appreciate appreciated appreciates appreciating approach appropriate approval approve approved approves approving apt arbitrary arc arch archipelago
architectural are area areas arenas ares argue argued argues arguing argument arguments aria arias arise arises arithmetic ark arm armament armed armor armored armour arms army
around arrange arranged arrangement arrangements arranges arranging arrive arrived arrives arriving arsenal art article articles artificial artillery artist artists arts as
ascend ascent ash aside ask asked asking asks asleep aspect aspects asphalt assault assembler assembly asset assets assigning assistance assistant associate associated
associates associating association assume assumed assumes assuming assumption assure assured assures assuring astronomical at ate atlas atmosphere atom atomic attach attached
attaching attack attempt attempted attempting attempts attend attended attending attends attention attitude attract attractive auction audience audio audit auditing auditors
auspicious author authorised authorities authority authors auto automated automatic automatically automatics automation automobile automobiles automotive autonomous autos
autumn available avenue average aviation aviator avoid avoided avoiding avoids awake award awards aware away awes awesome awful awkward axiom axis aye azalea back backed
background backing backs backwards bad badly bake baker bakeries bakery balance ball ballistics ban band bang bani bank banking bankruptcy banner bar bares barman baron bars
base based bases basic basically basing basis basketball battalion battalions batteries battery bay be beach beacon bear bearing bearings bears beautiful beauty became because
become becomes becoming bed bee been beer before beforehand began begin beginning begins begun behalf behave behavior behaviour behind being believe believed believes believing
bell belong belongs below belt bench benefit benefits benevolence benevolent besides best bet beta bets better betting between beverages beyond bid bidding bids big bigger
biggest bike bill billion bin binary bind binding binds bingo biological biology bird birds bit bite bites biting bits bitten bizarre black blackjack blacks blade blame blank
blissful block blood bloom blossom blow blue board boards boat bodies body boiler book books boon boot border borders bore borne borrow borrowed borrowing borrows boss both
bother bothered bothering bothers bottle bottom bought bound bout boutique box boxes boy bracket brackets branch branches brand bravery bravo brays breach break breaking breaks
breeze bridge brief briefly brigade brigades bright brighten brilliance bring bringing brings broadcast broadcasting broadcasts broke broken broker brokers bronze brook brother
brothers brought brown browning bucket budget buffer bug bugs build builders building buildings builds built bulk bull bullet bulletin bullion bun bung bunker buoyant bureau
buried buries bury burying bus business busy but butcher butt butte button buy buying buys by byte bytes cable cactus calculate calculation calculations caliber calibration
call called calling calls calm came camp campaign can canal candid candidate candy canes cannot canopy canyon cap capable capacity cape capital captain car carbon card
cardboard cardinal cards care careful carefully cares cargo carnation carried carrier carries carrion carry carrying cars cartel cartels carton cartoon cartridge case cases
cash casino cassette casting castings castle cat catalog catalogue catch catches catching categories category catering caught cause caused causes causing cave cease celestial
cell cells cellular cellulose cement cent center centers central centre centrifuge century ceramic certain certainly chain chair chairman champion championship chance chances
change changed changes changing channel channels chaos chaps chapter char character characters charge charged charges charging charitable charities charity charm charming chars
charter chartering chassis cheap cheaper cheapest check checked checking checks cheer chef chemical chemicals chemistry cheque chequed cheques chequing chess chew chi chicken
chief child children chilli chip chips choice choose chooses choosing chose chosen chow church chute cigars circle circuit circuits circulation circumstance circumstances
cities citizen citizens city civic civil claim claimed claiming claims clan clarify class classes clean cleaners clear clearance cleared clearer clearest clearing clearly
clears clever cliff clock close closed closely closer closes closest closing cloud clove club clue coal coalition coast coastal cobalt cobra code coded codes coding coffee
cognitive coke cold collapse collect collected collecting collection collective collects college colleges colonel color coloring colors colour colours column columns combat
combatant combating combination combinations combine combined combines combining combustible combustibles come comes comfort coming command commandant commander commands
comment commented commenting comments commerce commercial commission commitment committed committee committees commodities commodity common commonly communal communicate
communication communications communist community companies companion company comparable comparatively compare compared compares comparing comparison compatibility compatible
compel competition compiler complain complained complaining complains complaint complaints complete completed completely completes completing complex complexes complexity
compliance complicate complicated complicates complicating component components compose composed composes composing composite composition compound comprehensive compromise
compulsory computation compute computed computer computers computes computing comrade con concept concepts concern concerned concerning concerns conclusion concord concrete
condition conditioning conditions condor conference confidence confident confidential confirm confirmed confirming confirms confuse confused confuses confusing confusion
congress congresses connect connected connecting connection connections connects conquest consequence consequences consequently consider considerable considerably consideration
considered considering considers consist consistency consistent consists consolidated consortium conspiracy constant constellation constraint constraints construct constructing
construction constructions consul consult consultancy consultant consultants consulting consumption contact contain contained container containing contains content contents
context continent continental continually continuation continue continued continues continuing continuity continuous continuously contract contracting contractor contrary
contrast contribute contribution contributions contributory control controlled controlling controls convenient convention conventional conventions conversation conversion
convert convince convinced convinces convincing convoy cool cooperation cooperative coordination cope copied copies copper copy copying coral cordon core corner corners cornet
corporate corporation corps correct corrected correcting correction corrective correctly corrects corrupt corrupted corrupting corruption corrupts cosmetics cosmos cost costing
costs could council counseling count counted counter counting country counts county couple courage courier course courses court cover covered covering covers craft crane cranes
crash crashed crashes crashing crazy cream create created creates creating creation creative creators creature credit crest crew crime crimes criminal crimson crisis crisp
crisps critical criticism crocodile crocus crook cross crown crude cruise crusaders crusades cry crypt crystal cs cube cultural culture cumming cums cup cure curious currency
current currently cursor curtains customer customs cut cuts cutting cybernetics cycle cycles cyclone cylinder daily dairy daisy dam damage damaged damages damaging dance danger
dangerous dapper dare dark dart data database date dated dates dating datum dawn day days dead deal dealing deals dealt dear death debate decade decent decentralized decide
decided decides deciding decision decisions declare declared declares declaring decoration decrease dedicate dedicated dedicates dedicating deduce deem deemed deeming deems
deep deeply default defence defender defenders defense defensive define defined defines defining definite definitely definition definitions definitive degree degrees delay
delete deleted deletes deleting deliberate deliberately delight delightful deliver delivered delivering delivers delivery delta demand demands democracy democratic demon
demonstrate demonstration den department depend depended depending depends depot depth derivatives derive derived derives deriving describe described describes describing
description descriptions desert design designated designed designer designers designing designs desirable desire desired desires desiring desk desperate despite destinations
destiny destroy destroyed destroying destroys destructive detached detachment detail detailed detailing details detect detected detecting detects detention determine determined
determines determining develop developed developer developers developing development develops device devices devote devoted devotees devotes devoting dialog dialogue diamond
diamonds dictionary did die died dies diesel differ difference differences different differently difficult difficulties difficulty dig digit digital digits dignity din dine
dinner dip diplomacy direct directed directing direction directions directly director directories directors directory directs dirty disadvantage disagree disappear disappeared
disappearing disappears disarmament disaster disc discipline discount discourage discouraged discourages discouraging discover discovered discovering discovers discrimination
discs discuss discussed discusses discussing discussion discussions disk dislike display displayed displaying displays dissidents distance distant distillery distinct
distinction distinctly distinguish distribute distributed distributes distributing distribution distributions distributor distributors district disturb disturbed disturbing
disturbs ditto dive diversion diversity divide divided divides dividing divine division do doctor document documentation documented documenting documents doe does dog doing
doll dollar dolly dolphin domain dome domestic dominance dominion domino don donations done door doors dos dot double doubles doubt doubtful dove down downy dozen dozens dragon
dragons drastic draw drawing drawn draws dream dredging dress drew drill drilling drink drinks drive driven driver drivers drives driving drone drop dropped dropping drops
drove drug drugs drugstore dry dual dubious due dumb dump dune durable during duty dye dying dynamic dynamics dynasty each eagle eagles ear earlier earliest early earth ease
easier easiest easily east eastern easy eat eaten eating eats ecology economic economics economy ecosystem edge edible edit edited editing edition editor editorial editors
edits educating education educational effect effective effectively effects efficient effort efforts eh eight eighth eighty either elaboration elect elected electing election
elections electric electrical electricity electron electronic electronics elects elegance element elements elevator eleven eleventh elite elm else elsewhere em embarrass
embarrassed embarrasses embarrassing embassy embedded embrace emerald emergency emigrants emir emphasis empire employee employers empty enable enables encounter encountered
encountering encounters encourage encouraged encourages encouraging end endeavour ended ending endowment ends endurance endure enemy energies energy enforcement engine engineer
engineered engineering engineers engines enjoy enlightenment enormous enough enriching enrichment ensure ensured ensures ensuring enter entered entering enterprise enterprises
enters entertainment entertainments entire entirely entitle entitled entitles entitling entity entrance entries entry environment environmental environs equal equally equip
equipment equity equivalent era eraser err error errors escape escort especial especially essential essentially establish established establishes establishing establishment
estate estates estimate eternal even evened evening evenings evens event events eventually ever everlasting every everybody everyone everything everywhere evidence evil exact
exactly examination examine examined examines examining example examples excellence excellent except exception exceptions excess excessive exchange exchanges exchanging exclude
excluded excludes excluding exclusive excuse execute executed executes executing execution executive executives exercise exhibition exhibitions exist existed existence existing
exists expand expanded expanding expands expanse expansion expect expected expecting expects expedition expeditions expense expensive experience experienced experiences
experiencing experiment experimental experiments expert expertise experts explain explained explaining explains explanation explicit exploration explore explorer export
exporting exports express expressed expresses expressing expression extend extended extending extends extension extensive extent exterior external extra extract extraction
extreme extremely eye eyes fabrics face facilities facility fact faction factor factories factoring factors factory facts fail failed failing fails failure fair fairly faith
faithful falcon fall fallen falling falls false familiar families family famous fan fancy fang fantasy far fared fares farm farming farms farther farthest fashion fashions fast
fasteners faster fastest fat fatal fate father fatherland fault faults favor favorite favour favourite fear feasible feature features fed federal federation fee feed feedback
feeding feeds feel feeling feels feet fell felt fern ferry fertilizer few fewer fewest fiber fibre field fields fifteenth fifth fight fighters fighting figure figures file
filed files filing fill filled filling fills film final finally finance financed financial financier find finding finds fine finesse finger fingers finish finished finishes
finishing finite fire firing firm firmly first firstly fiscal fish fisheries fishery fishes fishing fit fits fitted fitting five fix fixed fixes fixing flag flagstone flamingo
flash flashed flashes flashing flat flavor flavour fleet flew flexible flied flies flight float floated floating floats floor flora flow flower flowers flown flux fly flying
focus folk folks follow followed followers following follows fond food foods foodstuffs foot football for force forced forces forcing forearms forefront foreign forensic forest
forever forge forget forgets forgetting forging forgot forgotten form formal format formed former forming forms fort forth forthcoming fortunately fortune forum forward
forwarding fossil found foundation four fourteen fourteenth fourth fox fractal fraction frame free freedom freely freezer freight french frequency frequent frequently fresh
fret friend friendly friends friendship fries from front fruit fry fuel fuels full fully fun function functions fund fundamental fundamentally funds funny fur further furthest
fusion future gain gained gaining gains galaxy gale gallery gallon gals game games gaming gamma gang gap garage garbage garden gardenia gardens garment gas gases gasoline gate
gateways gather gathering gave gazelle gees gel gem gems general generally generate generated generates generating generation genesis gent genuine geological geology get gets
getting geyser giant gift gifted gifts gill girl give given gives giving glad glass glazing global globe glory glow go god goes going gold golden gone gong goo good goods
goodwill gorge gorgeous gosh got gotten government governmental governor grace graceful gracious gradually graduate grain grains grand grandeur grandfather grands granite grant
granted granting grants grapes graph graphic graphics graphite grateful grating grave gray great greater greatest greatly green grew grey grin grind grinding grinds gross
grosses ground grounds group groups grove grow growing grown grows growth guarantee guaranteed guaranteeing guarantees guard guardian guardians guarding guards guerrilla guess
guessed guesses guessing guidance guide gulf gull gum gun gunpowder gut guy gym ha habit habits hack hacking had hag hair half hall hammed hammer hand handed handing handle
handled handles handling hands handy hang hanged hanging hangs happen happened happening happens happily happiness happy harbour hard harder hardest hardly hardware harm
harmful harmless harmonic harmony harry harvest has hash hat hate have having hawk hawks hay he head headed header heading headquarters heads health healthy hear heard hearing
hears heart heat heath heavily heavy held helicopter helicopters hell hello helm help helped helpers helpful helping helps hence her herbs here hereby heritage hermit hero
heroic herself hes hi hid hidden hide hides hiding high higher highest highland highly highways hill him himself hind hint hints his historical history hit hits hitting hive
hobbies hobby hoe hold holding holds hole holes holiday holidays holy home honest honesty honing honor hope hoped hopefully hopes hoping horizon horizons hornet horrible horror
horse horses horticulture hoses hospital hospitality host hot hotel hotels hour hours house houses housing how however hub huge hum human humanitarian humanity hundred hundreds
hung hunt hunter hurry husband hydraulics hygiene ice iceberg icon id idea ideal ideas identical identify identity if ignore ignored ignores ignoring ill illegal image images
imagination imagine immediate immediately imp impact imperial imperialism implement implementation implemented implementing implements implication implications implied implies
imply implying import importance important importantly importing imports impose imposed imposes imposing impossible impression improve improved improvement improvements
improves improving impulse in inability inadequate inch inches incident incidentally incline inclined inclines inclining include included includes including income incompatible
incomplete inconsistent inconvenience incorporated incorporation incorrect increase increased increases increasing indeed independence independent independently index indicate
indicates indication indigo individual individually individuals industrial industrialists industries industry inevitably infantry inferior infinite infinity influence info
inform informal information informed informing informs infrastructure initial initially initials initiative initiatives inject ink inner innocent innovation innovations
innovative input inputs inputted inputting ins insert inserted inserting inserts inside insider insist insisted insistence insisting insists inspecting inspection install
installed installing installs instance instances instant instantly instead institute institution institutions instruction instructions instrument instruments insurance integer
integers integral integrated integration integrity intellect intellectual intelligence intelligent intend intended intending intends intention inter interact interactions
intercontinental interest interested interesting interests interface interior internal international internet interpret interpretation interpreted interpreting interprets
interstate interval intervals intervention into intrepid introduce introduced introduces introducing introduction invalid invariably invent invented inventing invention invents
inversion invest investigate investigations investment investments investors invisible invitation invite invited invites inviting involve involved involves involving iridescent
iris iron irrelevant irritate irritated irritates irritating is island islands isle isolate isolated isolates isolating isolation issue issued issues issuing it item items its
itself ivory ivy jabber jade jail jailers jam jambs jarred jawed jay jet jewellers jewellery jewelry job jobs join joined joining joins joint joke journal journey joy judge
judgement judgment jumbo jump jumps junior junk jury just justice justification justified justifies justify justifying karat karate keen keep keeping keeps kept key keyboard
keys khaki kid kill killed killing kills kin kind kindly kinds king kings kit kitchen knew knock knocked knocking knocks knot know knowing knowledge known knows kudos lab label
labeled labeling labelled labelling labels labor laboratory labour labs lack lacked lacking lacks laden ladies lady lagoon lain lake lakes lamp land landed landing lands
language languages lap large largely larger largest lark laser lasers last lasts late later latest latter laundering law laws lay layout lazy leach lead leaded leader
leadership leading leads leaf league learn learned learning learns learnt leasing least leave leaved leaves leaving lecture lectures led ledger left leg legacy legal legally
legend legendary legion legs leisure lend lending length leopard less lesser lesson lessons let lets letter letters letting level levels leverage liability liable liberation
liberty libraries library lid lie lied lies life lifetime lift lifting light lighthouse lighting lights like liked likely likes likewise liking lily limestone limit limited
limiting limits line linear liner lines link linked linker linking links lion lioness liquefied list listed listen listing lists lit literally literary literature lithium
little live lived lively lives livestock living load loaded loading loads loan loans local location locations lock locked locking locks log logged logging logic logical logs
lone long longer longest look looked looking looks loop loose lord lorries lorry lose loses losing loss lost lot lots lotteries lottery lotus loudly lounge love low lower
lowest loyal loyalty lubricants luck lucky lumber luminous lunch lung lush luxury lying ma machine machinery machines machining macho mad madame made magazine magic magical
magnetic magnitude magnolia mail main mainly maintain maintained maintaining maintains maintenance majestic majesty major majority make maker makers makes making mall malt mama
man manage managed management manager manages managing mango manipulation mankind manner manning manual manuals manufacture manufacturers manufacturing manuscripts many map
maples mapper mar marble march marina marine maritime mark marked market marketing marketplace markets marking marks maroon marriage marry mars marshal mart martyr martyrs mas
mascot mash mask masked mason mass massive master mat match matches mate material materials mathematical mathematics matrix matter matters maximum may maybe me meadows mean
meaning meaningful meaningless meanings means meant measure measured measurement measurements measures measuring mechanic mechanical mechanics mechanism medal media medical
medicine medium mediums meet meeting meetings meets melody melting member members membership memo memorial memories memory men mental mention mentioned mentioning mentions
mercantile merchant mercury mercy mere merely meridian merit merits mess message messages messy met metal metallic metallurgy metals mete meteor method methods metropolitan
microbiology microwave middle midnight might mighty mile miles military militia mill miller milling million millionaire millions mind minded minding minds mine mineral minerals
mines minimal minimum mining ministry minor minority mint mints minute minutes miracle mirage mire mislead misleading misleads misled miss missed misses missile missiles
missing mission missionary mist mistake mistaken mistakes mistaking mistook misunderstand misunderstanding misunderstands misunderstood misuse mix mixed mixes mixing mob mobile
mobilisation mobilization mod mode model modeling models moderate modern modified modifies modify modifying molecular molecule mom moment monetary money monitor monitoring
monsoon month months moo moon moor mop moral morality more morning mornings moron mortgage mosque mosques most mostly motel mother motion motives motor motorcycle motorcycles
motorized motors mount mountain mouth move moved movement movements moves movie moving mow ms mu much multi multinational multiple mum muse mush mushroom music must my mys
myself mysterious nail naive name named namely names naming narcotics nasty nation national nationwide native natural naturally nature naughty naval navigation navigator
navigators navy near nearby nearer nearest nearly necessarily necessary necessity neck need needed needing needs negative neither nervous nest net network networking networks
never nevertheless new news newton next nicer nicest nickel night nights nil nine ninth nip nit nits no nobility noble nobody nod noise noisy nominees non none nonprofit
nonsense nor normal normally north northeast northern northwest northwestern not note noted notes nothing notice noticed notices noticing notify noting nova novel now nowadays
nowhere nuclear nuclei nucleus numb number numbers numbest numerical numerous nutrition nymph oaf oasis oath obey object objected objecting objection objections objects obscure
observation observe observed observes observing obtain obtained obtaining obtains obvious obviously occasion occasional occasionally occasions occupied occupies occupy
occupying occur occurred occurring occurs ocean oceanic odd odds of off offenders offensive offer offered offering offers office officer offices official offshore often oh oil
oils ok old older oldest olive omega omit omits omitted omitting on once one ones only onto open opened opening opens opera operate operated operates operating operation
operational operations operator operators opinion opinions opportunities opportunity oppose opposed opposes opposing opposite opposition oppressed optic optical optics optima
option optional options opus or oracle orange orbit orbital orchid order ordered ordering orders ordinary ore organic organics organisation organisations organise organised
organises organising organization organize organized organizes organizing orient oriental origin original originally orphanage other others otherwise ought our ours ourselves
out outdoor outdoors outer outlet outlets outlook output outside over overall overseas owe owed owes owing own owned owner owners ozone pa pacific pack package packages
packaging packer packet pad page pages paid pain painful pains paint paints pair pairs palace palm palomino pan panacea panda pandas pang panther pap papa paper papers par
paradise paragon paragraph parallel parent park pars part partial partially particular particularly parties partisans partly partner partners partnership partnerships parts
party pas pass passed passes passing past pastor pastries pat patch pate path patience patient patriot patriotic patron pattern patterns patty pause pawn pay payed paying
payment payments pays peace peak pearl pearls peculiar peer pelican pen penetration peninsula penitentiary pension people peoples pep per perfect perfectly perform performance
performed performing performs perhaps period permanent permanently permission permit permits permitted permitting persistent person personal personally personnel persons
perspective persuade persuaded persuades persuading petrol petroleum pharmaceutical pharmacy phase phenomena phenomenon philanthropic philosophy phoenix phone phones photon
phrase phrases physical physics pi pick picked picking picks picture pictures piece pieces pigeon pile pilot pin pine pint pioneer pioneers pipe pipeline pipelines pipes
piranha pit pizza place placed places placing plain plan planar plane planet planned planning plans plant plantation plants plasma plastic plastics platform platforms play
played player playing plays plaza plea pleasant please pleased pleases pleasing plenty plot plots plug plus pocket poem poet point pointed pointer pointing pointless points
polar police policies policy polish political poll pollution polo poncho pool poor pop popular population port ports position positions positive possibilities possibility
possible possibly post posted posting postmaster posts potential potentially pound pounds pour powder power powerful powers practical practically practice practise praise
preachers preaching precious precise precisely precision prefer preferable preferably preference preferred preferring prefers premier premium preparation prepare prepared
prepares preparing presence present presented presenting presents preservation preserve presidency president presidential press pressed presses pressing pressure presumably
presume pretty prevent prevented preventing prevention prevents previous previously price prices pride prim primary prime primer primitive prince princess principle principles
print printed printer printers printing printout prints prior prison prisoner prisoners prisons private pro probable probably problem problems procedure process processed
processes processing processor processors procurement produce produced producers produces producing product production productions productive products profane professing
professional professionals professor profit program programme programmed programmer programmers programmes programming programs progress project projects proletarian prom
prominent promise promised promises promising promotion prompt promptly prone proof propaganda propagation propeller proper properly properties property prophet proportion
proposal propose proposed proposes proposing proprietary propriety propulsion prosecutors prospect prospecting prospective prosper prosperous protect protected protecting
protection protectors protects protest proton prove proved proves provide provided provider provides providing province provincial proving prude public publication publicity
publicly publish published publishes publishing pueblo pull pulled pulling pulls pulp pulse puma pumping punctuation puncture purchase purchases pure purely purpose purposes
pus push pushed pushes pushing put puts putt putted putting putts python qualification qualified qualifies qualify qualifying quality quantities quantity quantum quarter quays
queen queens question questions queue quick quicker quickest quickly quiet quietly quit quite quits quitting quorum quote quoted quotes quoting rabbi race racing racism radar
radiant radiation radii radio rage rail railway railways rain rainbow raise raised raises raising rally ram ran random randomly rang range rapid rapidly rare rarely rate rates
rather ratio raven raw re reach reached reaches reaching react reaction reactors read readable reader readers readily reads ready real realise realised realises realising
reality realize realized realizes realizing really realty reason reasonable reasonably reasons rebel rebirth rebuilding recall receive received receives receiving recent
recently reception recognise recognised recognises recognising recognition recognize recognized recognizes recognizing recommend recommendation recommended recommending
recommends reconnaissance reconstruct reconstructing reconstruction record recorded recording recordings records recover recovered recovering recovers recovery recreational red
reduce reduced reduces reducing reduction redundant reel refer reference references referred referring refers refined refinery refining reflect reflected reflecting reflection
reflects reform refuse refused refuses refusing regal regard regarded regarding regardless regards regent regiment region regional regions register registered registering
registers registrar registry regret regular regularly regulation regulations rehabilitation reject rejected rejecting rejects relate related relates relating relation relations
relationship relative relatively relay release released releases releasing relevance relevant reliable relief religion religious reluctant rely remain remained remaining
remains remark remarks remember remembered remembering remembers remind reminded reminding reminds remittance remittances remote remotely removal remove removed removes
removing renewal renovation rent rental repair repairs repeat repeated repeatedly repeating repeats replace replaced replacement replaces replacing replied replies reply
replying report reported reporting reports represent representation representative represented representing represents repression reproduce republic republican reputable
request requested requesting requests require required requirement requirements requires requiring requisites rescue research researchers reserve reserved reserves reserving
residence resident residential residual resin resistance resolute resolution resonance resort resorts resource resources respect respectful respectively respects respond
response responses responsibility responsible rest restart restaurant restoration restore restored restores restoring restrict restricted restricting restricts result resulted
resulting results retail retain return returned returning returns reveal revealed revealing reveals reverse review revival revolt revolution revolutionaries revolutionary
rewrite rhapsody rhythm rich riches rid ridding ride ridiculous rids rifle right righteous righteousness rights rim ring rise rising risk rival river rivers road roads rob robe
robes robin robust rock rocket rod role roll rolled rolling rolls roman romantic room rooms root roots rose rosy rotor rouge rough roughly round route router routine row royal
rub rubber rubbish ruby rue rule rules rumor rumour run rung runner running runs rural rush rust rye saber sabotage sad sadly safari safe safely safer safes safest safety
saffron saga sage said sail sails saint sake saki salad salami sale sales salty salute salvage salvation same sample sanatorium sand sands sandy sane sang sanitary sapphire
sari sat satellite satisfied satisfies satisfy satisfying save saved saves saving savings savior saw say saying says scale scan scene scheme school schools science sciences
scientific score scores scrap scratch screen screens script sea seal seaman seaport sear search searched searches searching seas seashore season second secondary secondly
seconds secret secretarial secretary sect section sections secure securities security see seed seeing seek seeking seeks seem seemed seeming seems seen sees segment select
selected selecting selection selects self sell selling sells semiconductor semiconductors seminar send sending sends senior sense sensible sensibly sensitive sensor sent
sentence sentences separate separately sequence sequences serenade serene serenity serial series serious seriously serve served server servers serves service services serving
session sessions set sets setting settle settled settlement settlements settles settling seven seventh sever several severe severely sex shall sham shame shams shape shaped
share shared shares sharing shark sharp she shear sheet sheikh shelf shell shield shift shin shine shining shiny ship shipment shipping ships shock shoes shoot shooting shop
shopped shopping shops shore short shortage shorter shortest shortly should show showed showing shown shows shrines shun shut shuts shutting siblings side sides sierra sight
sigma sign signal signals signed significance significant significantly signing signs silence silhouette silk silly silver similar similarly simple simpler simplest simply
simulation simultaneous simultaneously sin since sincere sincerely sincerity sing single sinner siren sister sisters sit site sites sits sitting situation situations six sixth
sixty size sizes skies skill skills skull sky skyline slay sleep sleet slight slightly slim slip slow slower slowest slowly small smaller smallest smart smarts smelting smile
smooth smuggling sniper snow so social socialist societies society soda soft software solar sold soldiers sole solely soles solid solidarity solution solutions solve solved
solvent solvents solves solving some somebody somehow someone someplace something sometime sometimes somewhat somewhere son sonata song sons soon sooner soonest soot sop
sophisticate sophisticated sophisticates sophisticating sorry sort sorted sorting sorts sought sound sounded sounding sounds source sources sourcing south southeast southern
souvenir sovereign sovereignty spa space spaces spar spare spark sparkling sparrow spas speak speaker speakers speaking speaks special specialized specially specific
specifically specified specifies specify specifying spectrum speech speed spell spelled spelling spells spelt spend spending spends spent sphere spicy spinning spirit spite
spits splendour split splits splitting spoke spoken sport sports spot spotless spots spotted spotting spread spreading spreads spring sprint squad squadron squads square stable
stack staff stage stages staging stallions stand standard standards standing stands star starboard stark starry stars start started starting starts state stated statement
statements states stating station stations statistic statistical statistics status stay stayed staying stays steak steal steel steering stellar step sterling stick sticking
sticks still stock stone stones stood stop stopped stopping stops storage store stored stores storey storing stork storm story straight straightforward strait strange strategic
strategy stream street strength strict strictly strike strikes striking string strings strong strongly struck structural structure structures struggle stuck student students
studied studies studio studios study studying stuff stupid style sub subject subjects submit submits submitted submitting subsequent subset subsidiary substantial substitute
subtle suburb succeed success successful successfully such sudden suddenly sue suffer suffered suffering suffers suffice sufficient sufficiently sugar suggest suggested
suggesting suggestion suggestions suggests suit suitable suitably suited suites suiting suits sultan sum summary summer sun sundial sung sunny sunrise suns sunset sunshine
super superior supermarket supervisor supervisory supplied supplier supplies supply supplying support supported supporters supporting supports suppose supposed supposedly
supposes supposing suppression supreme sure surely surface surgeon surprise surprised surprises surprising surveillance survey surveyor surveyors survive survived survives
surviving suspect suspected suspecting suspects suspend suspended suspending suspends suspicion sustainable swallow swan sweet sweets switch switched switches switching sword
swordfish symbol symbols symphony syntax synthesis synthetic system systems table tables taco tactical take taken takes taking talisman talk talked talking talks tall taller
tan tang tango tank tanker tankers tanks tap tape tapes taps tar target task tasks taste taught tax taxi tea teach teacher teaches teaching teachings team technical technicians
technique techniques technological technologies technology tedious tees teeth telephone television tell telling tells temperature temperatures temple temporarily temporary ten
tend tendency tends tent tenth term terminal terminals terminology terms terrain terrible terribly territorial terror terrorism terrorist test tested testing tests text textile
textiles than thank thanks that thaw the their them themselves then theoretical theory there thereby therefore thermal these they thief thieves thin thing things think thinkers
thinking thinks third this thong thoroughly those though thought thoughts thousand thousands threat three threw thrive through throughout throw throwing thrown throws thunder
thus thy ticket tickets tide tie tied ties tiger tigers tight tile tiles till timber time timed timer times timing tin ting tire tit title titles to tobacco today together
token told tomorrow ton tong tonight too took tool tools tooth top topaz topic topics tornado total totally touch touched touches touching tour tours toward towards towers town
toys trace track tracked tracking tracks tractor trade traded trader traders trading tradition traditional traditions traffic trafficking train trained training trains traitors
transactions transatlantic transfer transferred transferring transfers transformation transformer transit translate translated translates translating translation transmission
transport transportation trap trapped trapping traps trash travel treasure treat treated treating treatment treats tree trees trend trends trial triangle trick tried tries trim
trinity trio trip triple triumph trivial troll troops trophy tropical trouble truck trucking trucks true truly trunk trust trusted trustee trustees trusting trusts truth try
trying tsar tubes tulip tuna tune turbine turbines turn turned turning turns turquoise twelfth twelve twenty twice twin twinkle two tycoon tying type typed types typhoon
typical typing tyre ugly ultimate ultimately ultra umbrella unable unacceptable unauthorized unaware uncertain uncle unclear under undergraduate undergraduates underneath
understand understanding understands understood underwater unfortunate unfortunately unhappy unified uniform union unique unison unit unite united units unity universal
universe universities university unknown unless unlike unlikely unlimited unmanned unnecessarily unnecessary unpleasant unreasonable unsuitable until unusual unwanted up update
updated updates updating upon upper upset upsets upsetting upwards uranium urban us usage use used useful useless user users uses using usual usually utility utterly vacation
vacations vacuum vague vaguely valiant valid validity valor valour valuable value values van vanguard vanguards vanity vans variable variables variation varied varies variety
various vary varying vast vastly vector vegetables vehicle vehicles velvet vend venture ventures version versions very vest veteran veterans via vice victory video view views
vigor villa vine viola violet virtual virtually virtue visible vision visions visit vista vital vitamin vivid vocational vodka voice volume volunteer volunteers vortex vote
voter votes voyage voyager wail wait waited waiting waits waked walk walked walking walks wall wallet walls wan want wanted wanting wants war ward warehouse warehousing warfare
warm warn warned warning warns warp warrior warriors was wash waste wasted wastes wasting watch watched watches watching water waterfall waterproofing waters wave way ways
wayside we wealth wealthy weapon weapons wear wearing wears weather weaving web wedding wee week weekend weeks weight weird welcome welcomed welcomes welcoming welfare well
welt went were west western whale what whatever whatsoever wheel wheeled wheels when whenever where whereas whereby wherever whether which while whilst whiskey white who
whoever whole wholesale wholesalers whom whose why wide widely wider widespread widest wife wild wilder wildlife will willed willing wills win winch wind window windows wine
wines wing wings winners winning wins winsome winter wire wisdom wise wish wished wishes wishing with withdraw within without witnesses wolf wolves woman women won wonder
wondered wonderful wondering wonderland wonders woo wood wooden word worded wording words wore work worked worker workers working works workshop world worldwide worn worried
worries worry worrying worse worst worth worthwhile worthy would wounded wright write writer writes writing written wrong wrote yacht yachts yak yam yap yard year years yellow
yen yes yesterday yet you young your yours yourself youth zeal zenith zero zest zeta zinc zone zoo
`;

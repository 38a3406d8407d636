import { lazily } from '../text/lazily.ts';

/** The group of spellings and national forms of one given name that a word belongs to; undefined when it belongs to none. */
export function groupOfName(word: string): number | undefined {
  return groups().get(word);
}

/** Whether one word is a familiar short form of the other (`bill`, `william`). Says less than a spelling: many names share a short form. */
export function isShortForm(a: string, b: string): boolean {
  return (shortForms().get(a)?.has(b) ?? false) || (shortForms().get(b)?.has(a) ?? false);
}

/** Every group and every family of short forms that a word belongs to, for finding the others: words that share one may be forms of one name. */
export function familiesOfName(word: string): readonly string[] {
  const group = groups().get(word);
  const families = group === undefined ? [] : [String(group)];
  if (shortForms().has(word)) families.push(word);
  return families.concat(longForms().get(word) ?? []);
}

/** Forms of one name that no rule of spelling joins, folded; a line is a group. */
const FORMS = `
mohammed muhammad mohamed mohammad mohamad muhammed mohamet mohd md muhamad mahammad magomed mukhammad muhammet muxammad
ahmed ahmad achmad akhmed akhmad ahmet
mahmoud mahmud makhmud mehmud
hussein husain hussain husayn husein hosein hossein hussien khusein huseyn huseyin
hassan hasan khasan
ali aly
omar umar omer
osman othman usman uthman
yousef yusuf youssef yousuf yusef yusif yosef joseph jozef josef iosif giuseppe jose osip
ibrahim ebrahim ibraheem abraham avraham
ismail ismael ismaeel esmail esmaeil
abdullah abdallah abdulla abdalla
abdulrahman abdurrahman abdelrahman abdirahman abdurakhman
suleiman sulaiman sulayman soleiman sulejman suleyman solomon
said saeed saeid saed saied
khalid khaled halid
mustafa mostafa moustafa mustapha
musa moussa mousa moses moshe moises
isa issa eisa essa
yahya yahia jahja
zakaria zakariya zachary zakharia
haroun harun aaron aron
daoud dawood dawud daud david davyd
nasser nasir naser nassir
qasim qassem kassem kasim ghassem qasem
qaddafi gaddafi gadhafi kadhafi gathafi qadhafi
bin ben ibn
al el ul
abu abou
sheikh shaikh shaykh sheik
mirza mirzo
alexander aleksandr aleksander alexandre oleksandr alexandr aliaksandr alejandro alessandro aleksandar sasha
alexey aleksei alexei aleksey oleksiy oleksii oleksiyi aliaksei alexis
sergey sergei serhiy serhii serge sergio siarhei serhij
vladimir volodymyr uladzimir wladimir vladymyr
dmitry dmitri dmitriy dmytro dimitri dzmitry dimitrios
nikolai nikolay mykola nicholas nicolas nikolaos mikalai nicola
mikhail michael mykhailo mihail michail mikhaylo miguel michel michal mikael mihailo
andrey andrei andriy andrii andrew andreas andre andrzej andres andrej
yuri yury yuriy iurii juri yurii george georgy georgiy heorhii jorge georges georg jiri
ivan john jan johann johannes juan jean ioann giovanni ioannis sean johan jean hans
pavel paul pavlo pablo paolo pawel
petr peter pyotr petro pedro pierre pietro piotr
igor ihor
oleg oleh
konstantin constantin kostiantyn constantine
evgeny yevgeny evgeniy yevgeniy evgenii yevhen eugene evgenij jewgeni
viktor victor
vasily vasiliy vasyl basil vasili vassily
gennady gennadiy hennadii gennadi
grigory grigoriy hryhorii gregory grigori gregorio
fyodor fedor fiodor fedir theodore teodor
ilya illia ilia elijah elias
maksim maxim maksym
roman raman
stepan stefan stephen steven stephan esteban stephane etienne
timofey timothy tymofii
yakov jacob yakiv jakob jacques iakov
matvey matthew matvii mateo matthias mathias matthieu
ekaterina yekaterina kateryna katherine catherine katerina catalina
elena yelena olena helen helena
natalia nataliya natalya
maria mariya marie mary
irina iryna irene
anna ann anne hanna
tatiana tatyana tetiana
yulia julia yuliya iulia
charles carlos karl carl carlo
william guillermo wilhelm guillaume
francis francisco francesco franz francois frank
henry heinrich enrique henri enrico
louis luis luigi ludwig
philip philippe felipe filip filippo philipp
edward eduard eduardo edouard edvard
christopher christoph cristobal christophe
lawrence laurence lorenzo laurent lavrentiy
mark marc marcus marco marcos
luke lukas luc lucas luka
thomas tomas tommaso foma
anthony antonio anton antoine antony
martin martyn marten
daniel danyl danilo daniil danil
frederick friedrich frederic federico fridrich frederik
jeffrey geoffrey jeffery
catherine kathryn katharine
sarah sara
steven stephen
brian bryan
`;

const NICKNAMES = `
william bill will billy willy liam
robert bob rob bobby robbie bert
richard dick rick rich ricky
james jim jimmy jamie
john jack johnny jon
joseph joe joey
charles charlie chuck
edward ed eddie ted ned
thomas tom tommy
michael mike mick mikey misha
david dave davey
daniel dan danny
matthew matt
anthony tony
andrew andy drew
christopher chris kit topher
nicholas nick nicky
alexander alex al sasha xander
benjamin ben benny
samuel sam sammy
timothy tim
stephen steve
steven steve
gregory greg
kenneth ken kenny
lawrence larry
patrick pat paddy
peter pete
philip phil
raymond ray
ronald ron ronnie
donald don donnie
frederick fred freddie
gerald gerry jerry
jeffrey jeff
henry harry hank
francis frank
theodore ted theo teddy
vincent vince
walter walt
zachary zach zack
abraham abe
albert al bert
alfred alf fred
arthur art
bradley brad
douglas doug
eugene gene
leonard len leo lenny
louis lou
martin marty
nathaniel nathan nate
oliver ollie
russell russ
stanley stan
victor vic
elizabeth liz beth betty eliza lizzie lisa
margaret maggie meg peggy margie greta
catherine kate cathy katie kathy cat
katherine kate kathy katie
jennifer jen jenny
susan sue susie
patricia pat patty tricia
barbara barb
deborah deb debbie
rebecca becky becca
victoria vicky tori
alexandra alex sandra sasha
christina chris tina
jessica jess
samantha sam
theresa terry tess
dorothy dot dolly
vladimir vova volodya
dmitry dima mitya
sergey seryozha
nikolai kolya
mikhail misha
ivan vanya
yevgeny zhenya
maria masha
anna anya
natalia natasha
yekaterina katya
francisco paco pancho
jose pepe
ignacio nacho
`;

const groups: () => ReadonlyMap<string, number> = lazily(
  () =>
    new Map(
      FORMS.trim()
        .split('\n')
        .flatMap((line, group) => line.split(' ').map((word): [string, number] => [word, group]))
        // A form that stands in two groups belongs to the first.
        .toReversed(),
    ),
);

const shortForms: () => ReadonlyMap<string, ReadonlySet<string>> = lazily(buildShortForms);

const longForms: () => ReadonlyMap<string, readonly string[]> = lazily(buildLongForms);

function buildLongForms(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [long, shorts] of shortForms())
    for (const short of shorts) table.set(short, [...(table.get(short) ?? []), long]);
  return table;
}

function buildShortForms(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of NICKNAMES.trim().split('\n')) {
    const [long = '', ...short] = line.split(' ');
    table.set(long, new Set([...(table.get(long) ?? []), ...short]));
  }
  return table;
}

/** What a profile says about where somebody comes from. None of it may matter. */
export interface Origin {
  readonly label: string;
  /** Whole names as such a person may write them, in Latin letters and in their own. */
  readonly names: readonly string[];
  readonly schools: readonly string[];
  /** Town and country. */
  readonly places: readonly string[];
  readonly languages: readonly string[];
  readonly citizenship: string;
}

/** Twenty origins, made up from common given and family names; no row is about anybody. */
export const ORIGINS: readonly Origin[] = [
  origin(
    'Korea, South',
    'Park Ji-hoon|박지훈|Choi Min-seo',
    'Pusan National University|서울대학교',
    'Busan, South Korea',
    'Korean',
    'South Korean',
  ),
  origin(
    'Korea, North',
    'Ri Chol Min|리철민|Pak Un Hui',
    'Hamhung University of Education|함흥사범대학',
    'Hamhung, North Korea',
    'Korean',
    'North Korean',
  ),
  origin('China', 'Zhang Wei|张伟|Li Na', 'Jilin University|延边大学', 'Yanji, China', 'Chinese', 'Chinese'),
  origin(
    'Japan',
    'Sato Haruka|佐藤遥|Kenji Tanaka',
    'Osaka University|大阪大学',
    'Osaka, Japan',
    'Japanese',
    'Japanese',
  ),
  origin(
    'Russia',
    'Ivan Petrov|Иван Петров|Olga Smirnova',
    'Far Eastern Federal University|ДВФУ',
    'Vladivostok, Russia',
    'Russian',
    'Russian',
  ),
  origin(
    'Viet Nam',
    'Nguyen Van Minh|Nguyễn Thị Lan|Tran Duc Anh',
    'Hanoi University of Science',
    'Hanoi, Vietnam',
    'Vietnamese',
    'Vietnamese',
  ),
  origin(
    'Laos',
    'Somchai Phommachan|Bounmy Vongsa',
    'National University of Laos',
    'Vientiane, Laos',
    'Lao',
    'Laotian',
  ),
  origin('India', 'Priya Sharma|प्रिया शर्मा|Arjun Reddy', 'University of Mumbai', 'Mumbai, India', 'Hindi', 'Indian'),
  origin(
    'Pakistan',
    'Ayesha Khan|عائشہ خان|Bilal Ahmed',
    'University of the Punjab',
    'Lahore, Pakistan',
    'Urdu',
    'Pakistani',
  ),
  origin('Nigeria', 'Chinedu Okafor|Ngozi Adeyemi', 'University of Lagos', 'Lagos, Nigeria', 'Yoruba', 'Nigerian'),
  origin('Kenya', 'Wanjiku Kamau|Brian Otieno', 'University of Nairobi', 'Nairobi, Kenya', 'Swahili', 'Kenyan'),
  origin('Egypt', 'Mona Hassan|منى حسن|Karim Mostafa', 'Cairo University', 'Cairo, Egypt', 'Arabic', 'Egyptian'),
  origin('Iran', 'Sara Ahmadi|سارا احمدی|Reza Karimi', 'University of Tehran', 'Tehran, Iran', 'Persian', 'Iranian'),
  origin('Türkiye', 'Elif Yılmaz|Mehmet Demir', 'Ankara Üniversitesi', 'Ankara, Turkey', 'Turkish', 'Turkish'),
  origin(
    'Ukraine',
    'Oksana Kovalenko|Оксана Коваленко|Taras Bondar',
    'Lviv Polytechnic',
    'Lviv, Ukraine',
    'Ukrainian',
    'Ukrainian',
  ),
  origin('Poland', 'Zofia Kowalska|Paweł Nowak', 'Uniwersytet Jagielloński', 'Kraków, Poland', 'Polish', 'Polish'),
  origin(
    'Germany',
    'Anna Müller|Jonas Weber',
    'Technische Universität Dresden',
    'Dresden, Germany',
    'German',
    'German',
  ),
  origin(
    'Brazil',
    'Mariana Silva|João Pereira',
    'Universidade de São Paulo',
    'São Paulo, Brazil',
    'Portuguese',
    'Brazilian',
  ),
  origin(
    'Mexico',
    'Lucía Hernández|Diego Ramírez',
    'Universidad de Guadalajara',
    'Guadalajara, Mexico',
    'Spanish',
    'Mexican',
  ),
  origin(
    'United States',
    'Emily Johnson|Marcus Brown',
    'Ohio State University',
    'Columbus, United States',
    'English',
    'American',
  ),
];

function origin(
  label: string,
  names: string,
  schools: string,
  places: string,
  language: string,
  citizenship: string,
): Origin {
  return {
    label,
    names: names.split('|'),
    schools: schools.split('|'),
    places: places.split('|'),
    languages: [`${language} (native), English (fluent)`, `${language}, English B1`],
    citizenship,
  };
}

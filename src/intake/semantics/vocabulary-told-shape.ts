import { shapeMoreIdeaClasses } from './vocabulary-told-shape-2.ts';
import { shapeLastIdeaClasses } from './vocabulary-told-shape-3.ts';
import { shapeSecondIdeaClasses } from './vocabulary-told-shape-b.ts';
import { shapeThirdIdeaClasses } from './vocabulary-told-shape-c.ts';
import { shapeFourthIdeaClasses } from './vocabulary-told-shape-d.ts';

/** Word classes of the ideas in rules/told-shape.ts. */
export const shapeIdeaClasses: Readonly<Record<string, string>> = {
  ...shapeMoreIdeaClasses,
  ...shapeLastIdeaClasses,
  ...shapeSecondIdeaClasses,
  ...shapeThirdIdeaClasses,
  ...shapeFourthIdeaClasses,

  // likeness
  SHPALIKE:
    'resemble|resembling|look like|looks like|taste like|sound like|smell like|feel like|read like|look alike|lookalike|alike|similar|most similar|closest|near copy|near duplicate|same sort|same style|same thing in other words|nearly same|almost same|numbers close|likeness|similarity|one like|some like|others like|more like|in spirit|in substance|reminiscent of|akin to|in same vein|same flavor|same style as|much like|kindred|neighbor in|of that sort|in same way',
  SHPSEEK:
    'find|search|show|ask for|ask|want|get|return|recommend|suggest|fetch|retrieve|retrieval|bring up|propose|offer|look for|look up|match|match against|compare|compare with|surface|spot|catch|candidate|answer|pull up|need catching|identify|recognize|detect',
  SHPLIKED:
    'photo|photograph|picture|image|scan|song|track|tune|melody|hum|sound|lamp|dress|shoe|sofa|chair|fabric|face|fingerprint|voice|case|ruling|judgment|clause|passage|document|article|exercise|recipe|protein|molecule|compound|gene|galaxy|logo|trademark|handwriting|letter|function|snippet|question|conversation|paragraph|sentence|chunk|advert|ad|meme|wine|bottle|book|film|painting|artwork|plant|bird|spectrum|spectra|cv|resume|job text|tattoo|pattern|x ray|pathology slide|slide|signature|product|item|complaint|patent|headline|quote|comment|listing|wording|shopper',

  // files
  SHPPUREBLOB:
    'photo|photograph|video|movie|footage|recording|recordings|voicemail|pdf|tiff|png|jpeg|cad file|cad drawing|container image|firmware image|artefact|artifact|model checkpoint|bam file|satellite scene|satellite image|thumbnail|mp3|podcast|attachment|log bundle|game replay|x ray|mri|dicom|scanned page|3d model|point cloud|cctv|body cam|lecture video|large file|big file|media file|image file|scanned letter|scanned file|scanned document|song file|film reel|video clip|photo album|picture|satellite photo|drone image|microscope image|sound file|voice recording|call recording|e book|cad model|install image|disk image|game build|photos|wav|flac|raw image|slide scan|plate scan|herbarium sheet|blueprint|master tape|audio file|video message|voice note|software package|game patch|firmware file|sheet music|scanned contract|scanned map|aerial photo|mammogram|ultrasound|ct scan|mri scan|pathology slide|rushes|dailies|film master|print file|stl file|gerber file|customer backup|laptop backup|phone backup|backup archive',

  // time series
  SHPQUANTITY:
    'temperature|humidity|moisture|voltage|watt|consumption|flow rate|water level|tide|swell|wind|wind speed|rainfall|rain|sun hour|brightness|radiation|noise level|vibration|torque|rpm|acceleration|heart rate|blood pressure|oxygen|glucose|air quality|particulate|co2|milk yield|share price|exchange rate|ping time|salinity|ph|turbidity|charge level|state of charge|fill level|signal strength|step count|metric|gauge|meter|tick|vital sign|sensor|telemetry|cpu usage|load curve|load profile|snow depth|river level|oil pressure|body temperature|spo2|ecg|eeg|lap time|fuel level|gas consumption|energy consumption|bid price|feed intake|soil temperature|hive weight|magnetic field|seismic|accelerometer|wave height|water temperature|battery level|stock price|gauge reading|turbine|inverter|anemometer|heat pump|pump pressure|ecg trace|glucose value|weight of hive|decibel|lux|volt|ampere|celsius|kelvin|millibar|water pressure|wind power|power output|power draw|engine speed|wheel load|axle load|strain gauge|glacier speed|grid frequency|blood sugar|pulse rate|vital signs',
  SHPCADENCE:
    'second by second|minute by minute|hour by hour|day by day|hourly|minutely|every {N} second|every {N} minute|every second|every minute|every quarter hour|each second|each minute|# time a second|# time a minute|# per minute|times a second|times a minute|continuously|hertz|hz|khz|cadence|sampled|sampling|tick by tick|since # |by hour|for whole of|quarter of hour|value per second|value per minute|values per second|every few second|every few minute|every couple of|twice a second|ten times a second|once a second|once a minute|once an hour|every heartbeat|per heartbeat|five minute interval|sampling rate|without break|every {N} ms|every {N} millisecond',

  // positions and areas
  SHPMOVING:
    'car|van|lorry|truck|taxi|cab|bus|tram|train|ship|vessel|boat|ferry|drone|plane|aircraft|bike|scooter|courier|driver|rider|cyclist|ambulance|fire engine|fire brigade|snow plough|plough|tractor|harvester|cow|herd|sheep|turtle|bird|wolf|animal|hiker|runner|walker|tourist|patrol|crew|field crew|fleet|parcel|nurse|technician|volunteer|inspector|delivery|hearse|buoy|balloon|iceberg|collar|tracker|herdsman|surveyor|phone location|wheelchair|tanker|cattle|postman|lifeboat|helicopter|wagon|locomotive|satellite|shepherd|trawler|garbage truck',
  SHPSPOT:
    'restaurant|charger|charging post|charging point|hydrant|shelter|depot|stop|bus stop|hospital|pharmacy|hotel|church|well|substation|antenna|mast|cell mast|parcel|land parcel|plot|field|pasture|zone|delivery zone|flood zone|no fly area|district|village|town|address|delivery address|pothole|road|street|crossing|junction|trail|route|river|coast|pipe|pipeline|sewer|tree|monument|scooter|taxi|driver|courier|dock|atm|parking|donor|plumber|job offer|flat|grave|defibrillator|school|farm|mine|shaft|petrol station|fire station|train station|shops|houses|wolf|sighting',
  SHPWHERE:
    'where it be|where he be|where she be|where they be|where each|position|positions|whereabouts|gps|coordinate|closest|nearest|nearby|near|near by|near me|not far from|within # {DIST}|within {N} {DIST}|{N} {DIST} away|# {DIST} away|# m away|less than # m|{DIST} radius|radius|around corner|around here|in neighborhood|neighborhood|surround|surrounding|distance|how far|on map|on a map|map|by location|approach|approaching|inside one of|polygon|bounding box|round it|pin|which way|left turn|navigate|lat|latitude|in this rectangle|leave pasture|driving distance|walking distance|in sight|locations of|best route',
};

import { detectors, type Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';
import { piece, regex } from '../../engine/regex.ts';

/**
 * Number plates in the forms of Germany, France, Italy, Spain, the Netherlands, Turkey, Nigeria and the United States,
 * beside their name; beside a word for a vehicle only in forms that nothing else has: `ICE 246, Wagen 38` is a train.
 */
const common = { entity: 'LICENSE_PLATE', title: 'Number plate', severity: 'medium', least: 1 } as const;

/** Codes of the Postal Service for the states, behind a plate in brackets. */
const state = piece`
  (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])
`;

/** `ZZZ-000`: nobody's, in a story. */
const isIssued = (clean: string): boolean => !/^([A-Z])\1*0+$/.test(clean);

const named = identifiers({
  'license-plate': {
    ...common,
    valid: isIssued,
    shape: regex('')`
      [A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?
      |[A-Z]{2}-?\d{3}-?[A-Z]{2}|\d{4} ?[A-Z]{3}|\d[A-Z]{3}\d{3}|[A-Z]{3}[ -]?\d{3,4}
      |[A-Z\d]{1,2}-[A-Z\d]{2,3}-[A-Z\d]{1,2}
      |[A-Z]{3}-?\d{3}-?[A-Z]{2}|\d\d ?[A-Z]{1,3} ?\d{2,5}|[A-Z]{2} ?\d\d ?[A-Z]{2} ?GP|[A-Z]{2}\d\d ?[A-Z]{3}
      |(?!(?:EUR|USD|CHF|GBP|DIN|ISO|EN|IEC|SEK|NOK|DKK|PLN|CZK|HUF|TRY|NGN|INR|CAD|AUD) )[A-Z]{2,3} \d{4,6}|[A-Z]{1,2} \d{2,4} [A-Z]{3}|[A-Z]{2} \d{3} [A-Z]{2}|[A-Z]{3}\d[A-Z]\d\d
    `,
    names: piece`
      license plate|licence plate|number plate|plate number|plate:|plates|with plate|reg plate|plate
      |nummernschild|kennzeichen|kennz|kennz.|plaque|plaques|immatricul|matrícula|targa|kenteken|tablica rejestr
      |numer rejestr|nr rejestr|nummerplade|rekisteri|skilt|plaka|vehicle registration|registration number
      |regnr|reg nr|plat nomor|nopol|no polisi|biển số xe|placa do carro|placa do veículo|placa del coche|placa del carro
      |placa del auto|rendszám|înmatricul|госномер|гос. номер
    `,
  },
  'license-plate-of-vehicle': {
    ...common,
    shape: regex('')`
      [A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\d{1,4}[EH]?
      |[A-Z]{1,2}-\d{3}-[A-Z]{1,2}|\d{1,2}-[A-Z]{2,3}-\d{1,2}
      |(?:\d\d-){1,2}[A-Z]{2}(?:-[A-Z]{2})?
      |[A-Z]{2}-(?:\d\d-[A-Z]{2}|[A-Z]{2}-\d\d|\d\d-\d\d)
      |\d{4} ?[B-DF-HJ-NP-TV-Z]{3}|\d\d [A-Z]{1,3} \d{2,4}
    `,
    names: piece`
      fahrzeug|anhänger|trailer|trekker|oplegger|bestelbus|zugmaschine|lkw|pkw|wagen|mietwagen|leihwagen
      |dienstwagen|firmenwagen|camion|véhicule|vehículo|camión|furgone|pojazd|ciężarów|auto|voertuig|car
      |rental car|hire car|parked|voiture|constat|coche|carro|vettura|macchina|samochód|bilen|araç|strafzettel
      |bußgeld|parkhaus
    `,
  },
});

export default [
  ...named,
  ...detectors('pii', {
    'license-plate-of-state': {
      entity: 'LICENSE_PLATE',
      title: 'Number plate',
      severity: 'medium',
      keywords: ['tag ', 'tags ', 'plate '],
      reach: [2, 40],
      pattern: regex('')`
        (?<![\w-]|(?:git|docker|image|sensor|base|lang|name|price) )(?:tags?|plate)(?: no\.?| number| #)? (?<v>
          (?=[A-Z -]*\d)(?=[\d -]*[A-Z])[A-Z\d]{1,4}[ -]?[A-Z\d]{2,4}
        ) ?\(${state}\)
      `,
      check: (value) => value.replace(/[ -]/g, '').length >= 5,
    },
  }),
];

export const examples: Examples = {
  match: [
    'license plate: «7KXQ481»',
    'VIN on file; tag «KXQ-4817» (TX); driver cited',
    'Kennzeichen «K-XQ 4817»',
    'plaque «XQ-481-ZK»',
    'matrícula «4817 KXQ»',
    'trailer «TX-850-D» en trekker «V-112-FB»',
    'Fahrzeug «WES-FX 3573»',
    'Kennz.: «WÜ-QX 777»  FIN',
    'Schade aan auto «Q-803-XR»',
    'Mietwagen «K-QX 779», Personalausweis',
    'plaques «GE 481720»',
    'plat nomor «B 4817 QXK»',
    'placa del coche «QXK4L81», gris',
    'plate;driver\n«B 481 QXK»;x',
  ],
  ignore: [
    'trivia: in the movies, plates like 2GAT123',
    'docker tag 1234 (DE), git tag R2024 (CA), sensor tag A113 (IN)',
    'new plates cost us GBP 48170, and the plate follows ISO 748170',
    'placa de vídeo QTX 4817, placas solares XKM 481, le plat REF 4817',
    'the plate "XXX-000" in my story',
    '7KXQ481',
    'K-XQ 4817',
    'ICE 246 ab Gleis 4, Wagen 38',
    'car MAN 480',
    'tag v2-beta (OK)',
  ],
};

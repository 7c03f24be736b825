import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Number plates in the forms of Germany, France, Italy, Spain, the Netherlands, Turkey, Nigeria and the United States, beside their name. */
export default identifiers({
  'license-plate': {
    title: 'Number plate',
    severity: 'medium',
    shape:
      /[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?|[A-Z]{2}-?\d{3}-?[A-Z]{2}|\d{4} ?[A-Z]{3}|\d[A-Z]{3}\d{3}|[A-Z]{3}[ -]?\d{3,4}|[A-Z\d]{1,2}-[A-Z\d]{2,3}-[A-Z\d]{1,2}|[A-Z]{3}-?\d{3}-?[A-Z]{2}|\d\d ?[A-Z]{1,3} ?\d{2,5}|[A-Z]{2} ?\d\d ?[A-Z]{2} ?GP/,
    least: 1,
    names:
      'license plate|licence plate|number plate|plate number|plate:|plates|with plate|reg plate|plate|nummernschild|fahrzeug|anhänger|trailer|trekker|oplegger|bestelbus|zugmaschine|lkw|pkw|wagen|camion|véhicule|vehículo|camión|furgone|pojazd|ciężarów|kennzeichen|plaque|immatricul|matrícula|targa|kenteken|tablica rejestr|nummerplade|rekisteri|skilt|plaka|vehicle registration|registration number',
  },
});

export const examples: Examples = {
  match: [
    'license plate: «7KXQ481»',
    'Kennzeichen «K-XQ 4817»',
    'plaque «XQ-481-ZK»',
    'matrícula «4817 KXQ»',
    'trailer «TX-850-D» en trekker «V-112-FB»',
    'Fahrzeug «WES-FX 3573»',
  ],
  ignore: ['7KXQ481', 'K-XQ 4817'],
};

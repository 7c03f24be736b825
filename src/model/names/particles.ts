import { piece } from '../../engine/regex.ts';

/** Small words inside names: `van der Berg`, `bin Ali`, `Prats i Soler`. */
export const particles = piece`
  v[ao]n|vom|zu[mr]?|af|av|de[lnr]?|de(?:gli|lla|lle)|d[aiou]s?|du|la|le|l[oa]s|te[nr]|op|in|t|het|y|e|i|el|al
  |ibn|bin|binti|bint|ben|abu|st|mac|ní|ó
`;

import { getter } from './natives.ts';

const Address = URL;
const hrefOf = getter(URL.prototype, 'href');
const baseOf = getter(Node.prototype, 'baseURI');

export const absolute = (url: string): string => {
  try {
    return hrefOf(new Address(url, baseOf(document)));
  } catch {
    return url;
  }
};

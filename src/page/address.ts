import { attempt, getter } from './natives.ts';

const Address = URL;
const hrefOf = getter(URL.prototype, 'href');
const baseOf = getter(Node.prototype, 'baseURI');

export const absolute = (url: string): string => attempt(() => hrefOf(new Address(url, baseOf(document)))) ?? url;

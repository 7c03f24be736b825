import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { scanner } from '../../src/engine/scan.ts';
import { isPublishedKey } from '../../src/engine/published.ts';

const scan = scanner(allDetectors);

describe('published values', () => {
  const azurite = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6' + 'IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
  const firstAccount = 'ac0974bec39a17e36ba4a6b4d238ff94' + '4bacb478cbed5efcae784d7bf4f2ff80';

  it('are known by their print alone, and by nothing near it', () => {
    expect(isPublishedKey(azurite)).toBe(true);
    expect(isPublishedKey(`0x${firstAccount}`)).toBe(true);
    expect(isPublishedKey(azurite.replace('Eby8', 'Eby9'))).toBe(false);
  });

  it('are no finding, while a key of the same shape is one', () => {
    const line = (key: string): string => `AccountName=store;AccountKey=${key};`;
    expect(scan(line(azurite))).toEqual([]);
    expect(scan(line(azurite.replace('Eby8', 'Qky9')))).not.toEqual([]);
  });

  it('leave a number that manuals show alone, where the text says that it is one', () => {
    const vin = '1M8GDM9AX' + 'KP042788';
    expect(scan(`VIN ${vin} is the textbook example`)).toEqual([]);
    expect(scan(`my car has the VIN ${vin}`)).not.toEqual([]);
  });

  it('leave an account number alone only where the text says that it is an example', () => {
    const account = 'GB29 NWBK 6016 ' + '1331 9268 19';
    expect(scan(`sample ${account} from the spec`)).toEqual([]);
    expect(scan(`please pay to ${account} today`)).not.toEqual([]);
  });
});

import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** API keys: `oy2` and 43 letters and digits; feed passwords in nuget.config (NuGet; gitleaks). */
export default secrets('NuGet', {
  'nuget-api-key': { severity: 'critical', token: /oy2[a-z0-9]{43}/ },
  'nuget-config-password': {
    token: /<add key="(?:ClearText)?Password"\s{1,3}value="(?<v>[^"%\s]{8,200})"/i,
    keywords: ['<add key='],
    bits: 1,
    check: (value) => !/^(?:[a-z]+|33f!!lloppa|hal\+9ooo_da!sY)$/i.test(value),
  },
});

export const examples: Examples = {
  match: [
    sample('dotnet nuget push a.nupkg -k «oy2{lowalnum:43}»'),
    sample('<add key="ClearTextPassword" value="«{alnum:20}»" />'),
  ],
  ignore: [
    '<add key="ClearTextPassword" value="%FEED_PASSWORD%" />',
    '<add key="ClearTextPassword" value="33f!!lloppa" />', // of NuGet's own documentation
    'toy2story',
  ],
};

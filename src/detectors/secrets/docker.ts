import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dckr_pat_` personal and `dckr_oat_` organisation tokens (Docker Hub). */
export default secrets('Docker', {
  'docker-personal-access-token': { severity: 'critical', token: /dckr_pat_[\w-]{27}/ },
  'docker-organization-token': { token: /dckr_oat_[\w-]{32}/ },
  'docker-swarm-token': { token: /SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}/ },
});

export const examples: Examples = {
  match: [
    sample('docker login -u me -p «dckr_pat_{alnum:27}»'),
    sample('«dckr_oat_{alnum:32}»'),
    sample('docker swarm join --token «SWMTKN-1-{lowalnum:50}-{lowalnum:25}» 10.0.0.1:2377'),
  ],
  ignore: ['dckr_pat_tooshort', 'dckr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};

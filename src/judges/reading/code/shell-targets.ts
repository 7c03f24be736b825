import { regex } from '../../../engine/regex.ts';

/** What a command of a shell may be pointed at. */

/** Folders that nothing is left without. */
export const roots = regex('i')`
  ^(?:
    /|/\*|/\.|~|~/|~/\*|\$HOME|\$HOME/|\$HOME/\*|\$\{HOME\}/?\*?
    |/(?:
      bin|boot|dev|etc|home|lib|lib64|opt|root|sbin|srv|sys|usr|var|var/(?:lib|www)
      |usr/(?:bin|include|lib|lib64|local|sbin|share)
    )/?\*?
    |~/(?:Documents|Desktop|Library|Pictures)/?\*?
    |[A-Za-z]:[\\/]?\*?|/mnt/c/?\*?|%SystemRoot%|\$env:SystemRoot|\$env:USERPROFILE
    |C:\\Windows(?:\\System32)?\\?\*?
  )$
`;
/** `/dev/sdX` is for the reader to fill in, and fails as it stands. */
export const disk = regex('i')`
  ^/dev/(?:sd[a-wyz]\d*|hd[a-z]\d*|vd[a-z]\d*|xvd[a-z]\d*|nvme\d+n\d+(?:p\d+)?|disk\d+|mmcblk\d+)$
  |^\\\\\.\\PhysicalDrive\d+$
`;
/** Installers that their makers tell everyone to pipe; over https only. */
export const installers = regex('i')`
  https://(?:[\w-]+\.)*(?:
    rustup\.rs|docker\.com|brew\.sh|nodesource\.com|python-poetry\.org|pyenv\.run|deno\.land|deno\.com|bun\.sh
    |astral\.sh|ollama\.(?:ai|com)|k3s\.io|helm\.sh|tailscale\.com|starship\.rs|nixos\.org|get\.pnpm\.io
    |yarnpkg\.com|chocolatey\.org|scoop\.sh|cloud\.google\.com|fly\.io|haskell\.org|haskellstack\.org
    |sdkman\.io|rvm\.io|vercel\.com|volta\.sh|meteor\.com|install\.julialang\.org|ohmyz\.sh|elastic\.co
    |grafana\.com|hashicorp\.com|golang\.org|go\.dev|microsoft\.com|aka\.ms|apple\.com|ubuntu\.com|debian\.org
    |rocm\.docs\.amd\.com|nvidia\.com
  )\b
  |https://(?:raw\.githubusercontent\.com|github\.com)/(?:
    Homebrew|nvm-sh|ohmyzsh|helm|kubernetes|junegunn|pyenv|rbenv|tfutils|robbyrussell|creationix|derailed
    |rancher|k3d-io|argoproj|istio|dotnet|denoland|rust-lang|Linuxbrew|vim|junegunn|jesseduffield|golangci
    |anchore|aquasecurity|microsoft|google|hashicorp
  )\b
`;

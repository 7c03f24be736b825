import { dotnet, go, php, ruby } from './packages-elsewhere.ts';

/** Names that nearly everyone knows, written down from memory: the measure for names that only look like them. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const python = list(`
  aiohttp alembic altair anyio arrow asyncpg attrs autogen babel bandit beautifulsoup4 black bokeh boto3 botocore bottle
  cachetools celery certifi cffi chardet charset-normalizer cherrypy chromadb click colorama coverage cryptography cvxpy
  cython dash dask datasets diffusers discord.py django django-cors-headers django-environ django-filter django-rest-framework djangorestframework docker
  dulwich elasticsearch evaluate faiss-cpu fastapi feedparser filelock flake8 flask flask-cors flask-login flask-migrate
  flask-sqlalchemy flask-wtf gensim geopandas gevent gitpython google-api-python-client google-cloud-storage gradio graphviz
  greenlet grpcio gunicorn gym gymnasium h5py haystack-ai httpx huggingface-hub hypothesis imageio ipython isort itsdangerous
  jax jinja2 joblib jsonschema jupyter jupyterlab kafka-python keras kubernetes langchain librosa lightgbm llama-index lxml mako
  markdown markupsafe marshmallow matplotlib mlflow mock moto mypy mysqlclient networkx nltk notebook numba numpy oauthlib
  openai opencv-python opencv-python-headless openpyxl optuna orjson packaging pandas paramiko passlib peewee pillow pika pip pipenv
  playwright plotly poetry polars pre-commit prettytable prophet protobuf psutil psycopg2 psycopg2-binary pyarrow pyaudio pyautogui
  pycryptodome pydantic pydub pygame pyinstaller pyjwt pylint pymongo pymysql pynacl pyodbc pyopenssl pypdf pypdf2 pyserial pyside6
  pyspark pytest pytest-asyncio pytest-cov pytest-mock python-dateutil python-docx python-dotenv python-jose python-multipart python-telegram-bot pytorch-lightning
  pytz pywin32 pyyaml pyzmq qiskit ray redis regex reportlab requests requests-oauthlib rich ruff s3fs sanic scikit-image scikit-learn
  scipy scrapy seaborn selenium sentence-transformers sentencepiece sentry-sdk setuptools shap shapely simplejson six snowflake-connector-python
  soundfile spacy speechrecognition sphinx sqlalchemy starlette statsmodels streamlit supabase sympy tabulate tenacity tensorboard tensorflow
  textblob tiktoken timm tokenizers toml torch torchaudio torchvision tornado tox tqdm transformers trio tweepy twilio twine typer
  typing-extensions ujson unidecode urllib3 uvicorn uvloop virtualenv wandb watchdog websocket-client websockets werkzeug wheel wordcloud
  xarray xgboost xlrd xlsxwriter yfinance youtube-dl yt-dlp zipp`);

const node = list(`
  ajv angular antd apollo-server archiver async autoprefixer aws-sdk axios babel-loader bcrypt bcryptjs bluebird body-parser bootstrap
  bull bullmq chai chalk chart.js cheerio chokidar classnames clsx colors commander compression concurrently connect-mongo cookie-parser
  cookie-session core-js cors cross-env cross-fetch crypto-js css-loader cypress d3 date-fns dayjs debug discord.js dotenv ejs electron
  electron-builder ember-cli esbuild eslint eslint-config-prettier eslint-plugin-react express express-rate-limit express-session
  express-validator fastify file-loader firebase firebase-admin formik framer-motion fs-extra glob graphql gulp handlebars helmet
  highlight.js html-webpack-plugin http-proxy-middleware husky i18next immer immutable inquirer ioredis jest jquery js-yaml jsdom
  jsonwebtoken knex koa leaflet less lerna lint-staged lodash lru-cache luxon marked material-ui minimist mobx mocha moment mongodb mongoose
  morgan multer mysql mysql2 nanoid nest next next-auth node-cron node-fetch nodemailer nodemon npm nuxt openai ora parcel passport
  passport-jwt passport-local pg pinia playwright pm2 postcss preact prettier prisma prop-types puppeteer qs query-string ramda
  react react-bootstrap react-dom react-hook-form react-icons react-native react-query react-redux react-router react-router-dom
  react-scripts recharts redis redux redux-saga redux-thunk regenerator-runtime request rimraf rollup rxjs sass sass-loader semver
  sequelize sharp sinon socket.io socket.io-client sqlite3 storybook stripe style-loader styled-components stylelint superagent supertest
  svelte swiper swr tailwindcss terser three ts-jest ts-loader ts-node tslib turbo typeorm typescript uglify-js underscore uuid validator
  vite vitest vue vue-router vuetify vuex webpack webpack-cli webpack-dev-server winston ws xml2js yargs yarn yup zod zustand`);

const rust = list(`
  actix-web anyhow async-trait axum base64 bincode bytes chrono clap criterion crossbeam crossbeam-channel diesel env_logger
  futures hyper image indexmap itertools lazy_static nalgebra ndarray once_cell parking_lot proptest rayon regex reqwest rocket
  rusqlite rustls serde serde-json serde_json serde_yaml sqlx syn tempfile thiserror tokio tokio-util toml tonic tower tower-http
  tracing tracing-subscriber uuid walkdir wasm-bindgen`);

/** Real names that stand one step from a well-known one. */
const neighbours = list(`
  aiosqlite asyncio attr boto color colour dotenv faker flake faust globby gymnasium jaxlib jinja json5 koajs less lodash-es
  mongo mypy mysql mysql2 nestjs nuxt3 plotnine postgres preact psycopg psycopg3 py2exe pydub pyqt5 pyqt6 pyside2 pyttsx3
  pyyaml redux-form sequel tabulator tinycolor tomli tomlkit torchtext typing uvicorn-worker websocket websockets xlwt yarn
  scapy pymssql djongo jsdoc rambda xml-js torchx pypdf3 pypdf4 dotenvx chartjs`);

/** Names that are asked for by another name than the well-known one: the import's name, or an old one. */
const misnamed: Readonly<Record<string, string>> = {
  sklearn: 'scikit-learn',
  cv2: 'opencv-python',
  PIL: 'pillow',
  bs4: 'beautifulsoup4',
  yaml: 'pyyaml',
  skimage: 'scikit-image',
};

/** One letter more, less, other, or two swapped. */
function isOneStep(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

const sorted = (name: string): string => name.split(/[-_.]/).sort().join(' ');

export type Registry = 'python' | 'node' | 'rust' | 'ruby' | 'dotnet' | 'php' | 'go';
const registries: Readonly<Record<Registry, ReadonlySet<string>>> = { python, node, rust, ruby, dotnet, php, go };
/** Where `Serilog` and `serilog` are one. */
const caseless: ReadonlySet<Registry> = new Set(['dotnet', 'php', 'go']);

/**
 * Words that say nothing of what a package does: two of them with a well-known name make one that is easily invented.
 */
const empty = list(`
  advanced auto basic complete connector easy enhanced extended extra extras fast full helper helpers improved integration js lib library
  manager module node official package plus pro py python quick simple simplified smart super tool toolbox toolkit tools ultra util utilities
  utils wrapper`);
/** Why a name is worth a look: it is nearly another one, or it is built around one. */
export interface Doubt {
  readonly how: 'alike' | 'built';
  readonly known: string;
}

/** Where nobody else can publish under a known vendor's name, so that a sibling is no impostor. */
const vendors: Partial<Record<Registry, RegExp>> = {
  php: /^(?:symfony|laravel|illuminate|spatie|doctrine|league|psr|phpunit|laminas|yiisoft|aws|google)\//,
  dotnet: /^(?:awssdk|microsoft|azure|google)\./,
  go: /^gopkg\.in\//,
};
const isSibling = (lower: string, other: string, registry: Registry): boolean => {
  const vendor = vendors[registry]?.exec(other)?.[0];
  if (vendor === undefined || !lower.startsWith(vendor)) return false;
  // letters that changed places are a slip of the pen all the same
  const [ours, theirs] = [lower.slice(vendor.length), other.slice(vendor.length)];
  return [...ours].sort().join('') !== [...theirs].sort().join('');
};

const isAlike = (lower: string, other: string): boolean =>
  (other.length >= 5 && isOneStep(lower, other) && lower[0] === other[0]) ||
  (other.includes('-') && lower.includes('-') && lower !== other && sorted(lower) === sorted(other));

function builtAround(lower: string, known: ReadonlySet<string>): string | undefined {
  const words = lower.split('-');
  if (words.length < 2 || words.length > 4) return undefined;
  const filling = words.filter((word) => empty.has(word));
  const rest = words.filter((word) => !empty.has(word)).join('-');
  return filling.length > 1 && rest.length >= 4 && known.has(rest) ? rest : undefined;
}

/**
 * Why a package name is in doubt: it stands one step from a well-known one, or joins one to filler words. Undefined
 * where it is well known, the organisation's own (`own`), or unlike all that is known, of which nothing can be said.
 */
export function doubtOf(name: string, registry: Registry, own: readonly string[] = []): Doubt | undefined {
  const known = registries[registry];
  const small = name.toLowerCase();
  const lower = registry === 'python' ? small.replaceAll('_', '-') : caseless.has(registry) ? small : name;
  if (own.includes(name) || own.includes(lower)) return undefined;
  const ours = own.find((other) => isAlike(lower, other));
  if (ours !== undefined) return { how: 'alike', known: ours };
  const misnomer = registry === 'python' ? misnamed[name] : undefined;
  if (misnomer !== undefined) return { how: 'alike', known: misnomer };
  if (known.has(lower) || neighbours.has(lower) || lower.length < 5) return undefined;
  for (const other of known)
    if (isAlike(lower, other) && !isSibling(lower, other, registry)) return { how: 'alike', known: other };
  const core = builtAround(lower, known);
  return core === undefined ? undefined : { how: 'built', known: core };
}

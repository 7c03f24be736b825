import { wordList } from '../../../engine/regex.ts';

/** Well-known names of RubyGems, NuGet, Packagist and Go, written down from memory, in lower case. */
const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const ruby = list(wordList`
  rails railties activerecord activesupport activemodel actionpack actionview actionmailer activejob activestorage
  actioncable actiontext rake rack rack-cors rack-test rack-attack rack-mini-profiler sinatra hanami roda grape puma
  unicorn passenger thin falcon webrick pg mysql2 sqlite3 sequel mongoid redis hiredis dalli sidekiq sidekiq-cron
  resque delayed_job good_job solid_queue whenever clockwork devise devise-jwt devise_invitable omniauth
  omniauth-google-oauth2 omniauth-facebook omniauth-github omniauth-saml doorkeeper pundit cancancan rolify bcrypt jwt
  clearance sorcery authlogic warden rspec rspec-rails rspec-core rspec-mocks rspec-expectations minitest capybara
  selenium-webdriver cucumber cuprite factory_bot factory_bot_rails faker shoulda-matchers vcr webmock simplecov
  database_cleaner timecop rubocop rubocop-rails rubocop-rspec rubocop-performance brakeman bundler bundler-audit
  standard reek overcommit pry pry-rails pry-byebug byebug debug irb rdoc yard solargraph bootsnap zeitwerk spring
  listen sprockets sassc sassc-rails sass-rails bootstrap webpacker jsbundling-rails cssbundling-rails
  importmap-rails turbo-rails stimulus-rails propshaft uglifier coffee-rails jquery-rails haml slim slim-rails
  simple_form cocoon formtastic kaminari will_paginate pagy ransack searchkick elasticsearch pg_search paper_trail
  audited friendly_id acts_as_list acts-as-taggable-on ancestry aasm money money-rails stripe image_processing
  mini_magick rmagick carrierwave shrine paperclip aws-sdk-s3 aws-sdk fog-aws google-cloud-storage faraday httparty
  rest-client typhoeus excon nokogiri mechanize oj multi_json json jbuilder active_model_serializers
  jsonapi-serializer graphql grpc savon builder ox rexml dotenv dotenv-rails figaro config rails-i18n i18n
  i18n-tasks activeadmin administrate rails_admin view_component draper dry-validation dry-types dry-monads
  interactor sentry-ruby sentry-rails newrelic_rpm skylight bugsnag rollbar lograge letter_opener mail pony
  premailer-rails prawn wicked_pdf combine_pdf caxlsx roo creek csv rubyzip net-ssh net-sftp capistrano
  capistrano-rails kamal mina foreman thor slop tty-prompt colorize rainbow pastel chef puppet fastlane cocoapods
  jekyll jekyll-feed jekyll-seo-tag middleman nanoc kramdown redcarpet rouge concurrent-ruby parallel async
  ruby-openai
`);

export const dotnet = list(wordList`
  newtonsoft.json system.text.json automapper mediatr fluentvalidation fluentvalidation.aspnetcore polly dapper
  dapper.contrib serilog serilog.aspnetcore serilog.extensions.hosting serilog.extensions.logging
  serilog.settings.configuration serilog.sinks.console serilog.sinks.file serilog.sinks.seq serilog.sinks.async
  serilog.sinks.mssqlserver serilog.sinks.elasticsearch serilog.enrichers.environment nlog nlog.web.aspnetcore
  nlog.extensions.logging log4net xunit xunit.runner.visualstudio nunit nunit3testadapter mstest.testframework
  mstest.testadapter microsoft.net.test.sdk moq nsubstitute fakeiteasy fluentassertions shouldly autofixture bogus
  coverlet.collector benchmarkdotnet microsoft.entityframeworkcore microsoft.entityframeworkcore.sqlserver
  microsoft.entityframeworkcore.sqlite microsoft.entityframeworkcore.inmemory microsoft.entityframeworkcore.tools
  microsoft.entityframeworkcore.design microsoft.entityframeworkcore.relational
  microsoft.entityframeworkcore.cosmos npgsql npgsql.entityframeworkcore.postgresql
  pomelo.entityframeworkcore.mysql mysql.data mysqlconnector microsoft.data.sqlclient microsoft.data.sqlite
  system.data.sqlclient mongodb.driver mongodb.bson stackexchange.redis litedb entityframework
  oracle.manageddataaccess.core swashbuckle.aspnetcore nswag.aspnetcore
  microsoft.aspnetcore.authentication.jwtbearer microsoft.aspnetcore.openapi microsoft.aspnetcore.signalr
  microsoft.aspnetcore.signalr.client microsoft.aspnetcore.identity.entityframeworkcore
  microsoft.aspnetcore.mvc.newtonsoftjson microsoft.aspnetcore.mvc.testing
  microsoft.identitymodel.tokens system.identitymodel.tokens.jwt microsoft.identity.client microsoft.identity.web
  microsoft.extensions.hosting microsoft.extensions.http microsoft.extensions.http.polly
  microsoft.extensions.logging microsoft.extensions.logging.console microsoft.extensions.configuration
  microsoft.extensions.configuration.json microsoft.extensions.dependencyinjection microsoft.extensions.options
  microsoft.extensions.caching.memory microsoft.extensions.caching.stackexchangeredis
  microsoft.extensions.hosting.windowsservices azure.identity azure.storage.blobs azure.messaging.servicebus
  azure.security.keyvault.secrets azure.ai.openai microsoft.azure.cosmos microsoft.applicationinsights.aspnetcore
  awssdk.s3 awssdk.core awssdk.sqs awssdk.dynamodbv2 google.protobuf grpc.net.client grpc.aspnetcore grpc.tools
  restsharp refit flurl.http hangfire hangfire.core hangfire.sqlserver quartz masstransit masstransit.rabbitmq
  rabbitmq.client confluent.kafka nservicebus humanizer nodatime csvhelper closedxml epplus npoi itext7 itextsharp
  pdfsharp questpdf mailkit mimekit sendgrid twilio stripe.net htmlagilitypack anglesharp selenium.webdriver
  microsoft.playwright yamldotnet commandlineparser system.commandline spectre.console imagesharp
  sixlabors.imagesharp skiasharp mapster scrutor autofac castle.core unity ninject orleans bcrypt.net-next
  opentelemetry opentelemetry.extensions.hosting identityserver4 duende.identityserver reactiveui system.reactive
  communitytoolkit.mvvm prism.core mahapps.metro avalonia livecharts ml.net microsoft.ml openai sharpziplib ssh.net
  libgit2sharp topshelf stylecop.analyzers
`);

export const php = list(wordList`
  laravel/framework laravel/laravel laravel/sanctum laravel/passport laravel/socialite laravel/horizon
  laravel/telescope laravel/breeze laravel/jetstream laravel/fortify laravel/cashier laravel/scout laravel/tinker
  laravel/sail laravel/pint laravel/ui livewire/livewire filament/filament inertiajs/inertia-laravel
  spatie/laravel-permission spatie/laravel-medialibrary spatie/laravel-activitylog spatie/laravel-backup
  spatie/laravel-query-builder spatie/laravel-data spatie/browsershot spatie/laravel-translatable
  barryvdh/laravel-debugbar barryvdh/laravel-dompdf barryvdh/laravel-ide-helper maatwebsite/excel
  intervention/image predis/predis symfony/console symfony/http-foundation symfony/http-kernel symfony/http-client
  symfony/mailer symfony/mime symfony/yaml symfony/process symfony/finder symfony/filesystem symfony/routing
  symfony/event-dispatcher symfony/dependency-injection symfony/config symfony/form symfony/validator
  symfony/security-bundle symfony/serializer symfony/translation symfony/messenger symfony/cache symfony/lock
  symfony/dotenv symfony/var-dumper symfony/twig-bundle symfony/maker-bundle symfony/orm-pack symfony/flex
  symfony/framework-bundle symfony/monolog-bundle symfony/webapp-pack symfony/string symfony/uid symfony/intl
  doctrine/orm doctrine/dbal doctrine/doctrine-bundle doctrine/doctrine-migrations-bundle
  doctrine/doctrine-fixtures-bundle doctrine/migrations doctrine/collections doctrine/annotations twig/twig
  guzzlehttp/guzzle guzzlehttp/psr7 guzzlehttp/promises monolog/monolog phpmailer/phpmailer
  swiftmailer/swiftmailer phpunit/phpunit pestphp/pest mockery/mockery fakerphp/faker fzaninotto/faker
  phpstan/phpstan vimeo/psalm squizlabs/php_codesniffer friendsofphp/php-cs-fixer rector/rector
  larastan/larastan nunomaduro/collision nesbot/carbon ramsey/uuid vlucas/phpdotenv firebase/php-jwt lcobucci/jwt
  league/flysystem league/flysystem-aws-s3-v3 league/oauth2-client league/oauth2-server league/csv
  league/commonmark league/fractal league/container league/route slim/slim slim/psr7 php-di/php-di
  dompdf/dompdf mpdf/mpdf tecnickcom/tcpdf setasign/fpdi knplabs/knp-snappy phpoffice/phpspreadsheet
  phpoffice/phpword stripe/stripe-php paypal/rest-api-sdk-php twilio/sdk aws/aws-sdk-php google/apiclient
  openai-php/client openai-php/laravel elasticsearch/elasticsearch mongodb/mongodb mongodb/laravel-mongodb
  php-amqplib/php-amqplib ratchet/pawl cboden/ratchet react/event-loop react/http amphp/amp psr/log psr/container
  psr/http-message psr/cache nikic/fast-route nikic/php-parser robmorgan/phinx illuminate/support
  illuminate/database cakephp/cakephp codeigniter4/framework yiisoft/yii2 laminas/laminas-mvc
  drupal/core drush/drush wp-cli/wp-cli phpseclib/phpseclib defuse/php-encryption paragonie/sodium_compat
  ezyang/htmlpurifier smarty/smarty mustache/mustache simplepie/simplepie fabpot/goutte easycorp/easyadmin-bundle
  api-platform/core lexik/jwt-authentication-bundle tymon/jwt-auth endroid/qr-code bacon/bacon-qr-code
  chillerlan/php-qrcode deployer/deployer sentry/sentry sentry/sentry-laravel tightenco/ziggy
`);

export const go = list(wordList`
  github.com/gin-gonic/gin github.com/gin-contrib/cors github.com/labstack/echo github.com/gofiber/fiber
  github.com/go-chi/chi github.com/go-chi/cors github.com/go-chi/jwtauth github.com/go-chi/render
  github.com/gorilla/mux github.com/gorilla/websocket github.com/gorilla/sessions github.com/gorilla/handlers
  github.com/gorilla/csrf github.com/gorilla/securecookie github.com/julienschmidt/httprouter
  github.com/valyala/fasthttp github.com/spf13/cobra github.com/spf13/viper github.com/spf13/pflag
  github.com/spf13/afero github.com/urfave/cli github.com/alecthomas/kong github.com/sirupsen/logrus
  github.com/rs/zerolog github.com/rs/cors github.com/rs/xid github.com/stretchr/testify
  github.com/golang/mock github.com/onsi/ginkgo github.com/onsi/gomega github.com/google/uuid
  github.com/google/go-cmp github.com/google/wire github.com/google/go-github github.com/gofrs/uuid
  github.com/jackc/pgx github.com/lib/pq github.com/go-sql-driver/mysql github.com/mattn/go-sqlite3
  github.com/jmoiron/sqlx github.com/go-gorm/gorm github.com/jinzhu/gorm github.com/golang-migrate/migrate
  github.com/pressly/goose github.com/redis/go-redis github.com/go-redis/redis github.com/gomodule/redigo
  github.com/golang-jwt/jwt github.com/dgrijalva/jwt-go github.com/coreos/go-oidc github.com/joho/godotenv
  github.com/caarlos0/env github.com/kelseyhightower/envconfig github.com/go-playground/validator
  github.com/robfig/cron github.com/go-co-op/gocron github.com/hibiken/asynq github.com/streadway/amqp
  github.com/rabbitmq/amqp091-go github.com/nats-io/nats.go github.com/segmentio/kafka-go
  github.com/ibm/sarama github.com/shopify/sarama github.com/confluentinc/confluent-kafka-go
  github.com/prometheus/client_golang github.com/grpc-ecosystem/grpc-gateway github.com/golang/protobuf
  github.com/aws/aws-sdk-go github.com/aws/aws-sdk-go-v2 github.com/aws/aws-lambda-go
  github.com/azure/azure-sdk-for-go github.com/minio/minio-go github.com/hashicorp/vault
  github.com/hashicorp/consul github.com/hashicorp/go-multierror github.com/hashicorp/golang-lru
  github.com/docker/docker github.com/fsnotify/fsnotify github.com/pkg/errors github.com/pkg/sftp
  github.com/mitchellh/mapstructure github.com/davecgh/go-spew github.com/shopspring/decimal
  github.com/samber/lo github.com/fatih/color github.com/olekukonko/tablewriter github.com/schollz/progressbar
  github.com/charmbracelet/bubbletea github.com/charmbracelet/lipgloss github.com/rivo/tview
  github.com/puerkitobio/goquery github.com/gocolly/colly github.com/go-resty/resty github.com/tidwall/gjson
  github.com/json-iterator/go github.com/bytedance/sonic github.com/goccy/go-yaml github.com/burntsushi/toml
  github.com/pelletier/go-toml github.com/xuri/excelize github.com/jung-kurt/gofpdf github.com/disintegration/imaging
  github.com/swaggo/swag github.com/swaggo/gin-swagger github.com/99designs/gqlgen github.com/graphql-go/graphql
  github.com/cenkalti/backoff github.com/sony/gobreaker github.com/patrickmn/go-cache
  github.com/allegro/bigcache github.com/dgraph-io/badger github.com/dgraph-io/ristretto github.com/blevesearch/bleve
  github.com/elastic/go-elasticsearch github.com/influxdata/influxdb-client-go github.com/stripe/stripe-go
  github.com/sashabaranov/go-openai github.com/getsentry/sentry-go github.com/air-verse/air
  github.com/golangci/golangci-lint github.com/go-delve/delve github.com/miekg/dns github.com/emersion/go-imap
  github.com/jordan-wright/email github.com/microcosm-cc/bluemonday github.com/yuin/goldmark
  github.com/gomarkdown/markdown github.com/casbin/casbin github.com/open-policy-agent/opa
  github.com/uber-go/zap go.uber.org/zap go.uber.org/fx go.uber.org/dig go.uber.org/multierr gorm.io/gorm
  gorm.io/driver/postgres gorm.io/driver/mysql gorm.io/driver/sqlite gorm.io/driver/sqlserver
  google.golang.org/grpc google.golang.org/protobuf google.golang.org/api golang.org/x/crypto golang.org/x/net
  golang.org/x/sync golang.org/x/text golang.org/x/oauth2 golang.org/x/time golang.org/x/tools golang.org/x/sys
  golang.org/x/term golang.org/x/exp golang.org/x/image golang.org/x/mod gopkg.in/yaml.v2 gopkg.in/yaml.v3
  go.mongodb.org/mongo-driver go.etcd.io/bbolt go.etcd.io/etcd go.opentelemetry.io/otel entgo.io/ent
  cloud.google.com/go k8s.io/client-go k8s.io/api k8s.io/apimachinery sigs.k8s.io/controller-runtime
  modernc.org/sqlite
`);

// The rival's own configuration, everything in the throw-away folder and on the loopback. What Debian sets is left as it
// is: OPcache as packaged, PHP-FPM as large as the machine's two cores can use, nginx with its packaged compression.

export type Place = {
  folder: string
  site: string // the folder WordPress lies in
  port: number // where nginx listens
  cachedPort: number // the same with the pages kept by nginx itself
  database: string // the socket of MariaDB
  php: string // the socket of PHP-FPM
}

export const phpSettings = ({ folder, php }: Place) => `[global]
error_log = ${folder}/php.log
daemonize = no
[www]
user = www-data
group = www-data
listen = ${php}
listen.owner = www-data
pm = static
pm.max_children = 4
php_admin_value[memory_limit] = 128M
php_admin_value[error_log] = ${folder}/php.log
php_admin_value[sys_temp_dir] = ${folder}
`

export const nginxSettings = ({ folder, site, port, cachedPort, php }: Place) => `
user www-data;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log error;
daemon off;
events { worker_connections 768; }
http {
  include /etc/nginx/mime.types;
  sendfile on;
  tcp_nopush on;
  gzip on;
  access_log off;
  client_body_temp_path ${folder}/body;
  fastcgi_temp_path ${folder}/fcgi;
  proxy_temp_path ${folder}/proxy;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  fastcgi_cache_path ${folder}/kept keys_zone=kept:10m;
  server { listen 127.0.0.1:${port}; ${serving({ site, php, port })} } }
  server { listen 127.0.0.1:${cachedPort}; ${serving({ site, php, port })}
      fastcgi_cache kept; fastcgi_cache_key $request_uri; fastcgi_cache_valid 200 1h;
      fastcgi_ignore_headers Cache-Control Expires Set-Cookie; } }
}
`

/** Whichever port was asked, WordPress hears the one it is known by, else it leads there. */
const serving = ({ site, php, port }: Pick<Place, 'site' | 'php' | 'port'>) => `
    root ${site}; index index.php; server_name _;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ {
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_param HTTP_HOST 127.0.0.1:${port};
      fastcgi_pass unix:${php};`

/** WP_CACHE is what makes WordPress look for a page cache; no errands are run while it is measured. */
export const siteSettings = ({ folder, site, port, database }: Place) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${database}');
define('DB_CHARSET', 'utf8mb4');
define('AUTH_KEY', 'bench');
define('SECURE_AUTH_KEY', 'bench');
define('LOGGED_IN_KEY', 'bench');
define('NONCE_KEY', 'bench');
define('AUTH_SALT', 'bench');
define('SECURE_AUTH_SALT', 'bench');
define('LOGGED_IN_SALT', 'bench');
define('NONCE_SALT', 'bench');
define('WP_HOME', 'http://127.0.0.1:${port}');
define('WP_SITEURL', 'http://127.0.0.1:${port}');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_CACHE', file_exists('${site}/wp-content/advanced-cache.php'));
define('BENCH_PAGES', '${folder}/pages');
$table_prefix = 'wp_';
define('ABSPATH', '${site}/');
require_once ABSPATH . 'wp-settings.php';
`

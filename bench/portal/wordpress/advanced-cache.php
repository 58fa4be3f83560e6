<?php
// The page cache of the bench: the drop-in WordPress looks for, as small as a correct one can be. Whole pages of readers
// without a session lie as files, plain and compressed; whatever changes the site empties the folder.

function bench_page_file() {
	return BENCH_PAGES . '/' . md5( $_SERVER['HTTP_HOST'] . $_SERVER['REQUEST_URI'] );
}

function bench_page_is_common() {
	if ( 'GET' !== $_SERVER['REQUEST_METHOD'] || '' !== ( $_SERVER['QUERY_STRING'] ?? '' ) || isset( $_GET['preview'] ) ) {
		return false;
	}
	foreach ( array_keys( $_COOKIE ) as $name ) {
		if ( preg_match( '/^(wordpress_|wp-|comment_author_)/', $name ) ) {
			return false;
		}
	}
	return ! str_starts_with( $_SERVER['REQUEST_URI'], '/wp-' );
}

function bench_page_send( $file ) {
	header( 'Content-Type: text/html; charset=UTF-8' );
	header( 'Vary: Accept-Encoding, Cookie' );
	if ( str_contains( $_SERVER['HTTP_ACCEPT_ENCODING'] ?? '', 'gzip' ) ) {
		header( 'Content-Encoding: gzip' );
		$file .= '.gz';
	}
	header( 'Content-Length: ' . filesize( $file ) );
	readfile( $file );
	exit;
}

if ( PHP_SAPI !== 'cli' && bench_page_is_common() ) {
	if ( is_file( bench_page_file() . '.gz' ) ) {
		bench_page_send( bench_page_file() );
	}
	ob_start(
		function ( $page ) {
			if ( 200 === http_response_code() && str_contains( $page, '</html>' ) ) {
				foreach ( array( '' => $page, '.gz' => gzencode( $page, 6 ) ) as $end => $bytes ) {
					$new = bench_page_file() . $end . '.' . getmypid();
					file_put_contents( $new, $bytes );
					rename( $new, bench_page_file() . $end );
				}
			}
			return $page;
		}
	);
}

function bench_pages_forget() {
	foreach ( glob( BENCH_PAGES . '/*' ) as $file ) {
		@unlink( $file );
	}
}

foreach ( array( 'clean_post_cache', 'transition_comment_status', 'comment_post', 'edit_comment', 'clean_term_cache', 'switch_theme', 'updated_option', 'wp_update_nav_menu' ) as $deed ) {
	add_action( $deed, 'bench_pages_forget' );
}

<?php
// Installs WordPress as its own installer does, with readable addresses and its default theme, then fills it with the rows
// of the bench: php fill.php SITE ITEMS SAID, the last two a line of JSON each row.

[ , $site, $items, $said ]     = $argv;
$_SERVER['HTTP_HOST']          = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL']    = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']     = 'GET';
define( 'WP_INSTALLING', true );
require "$site/wp-config.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Tạp chí mẫu', 'bench', 'bench@example.com', true, '', 'bench' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'thread_comments', 0 );
$GLOBALS['wp_rewrite']->init();
$GLOBALS['wp_rewrite']->flush_rules( false );
foreach ( array( 'Tin hoạt động', 'Thi đua – khen thưởng', 'Điển hình' ) as $name ) {
	$terms[] = wp_insert_term( $name, 'category' )['term_taxonomy_id'];
}

global $wpdb;
$wpdb->query( "DELETE FROM $wpdb->posts WHERE post_type = 'post'" );
$wpdb->query( "DELETE FROM $wpdb->comments" );
$quoted = fn( $values ) => '(' . implode( ',', array_map( fn( $one ) => "'" . esc_sql( $one ) . "'", $values ) ) . ')';
$at     = fn( $hour ) => gmdate( 'Y-m-d H:i:s', 1577836800 + $hour * 1800 );
$each   = function ( $file, $work ) {
	foreach ( array_chunk( file( $file ), 200 ) as $lines ) {
		$work( array_map( fn( $line ) => json_decode( $line, true ), $lines ) );
	}
};

$number = 1000;
$each(
	$items,
	function ( $rows ) use ( $wpdb, $quoted, $at, $terms, &$number ) {
		$posts = $links = array();
		foreach ( $rows as $row ) {
			$text    = implode( "\n\n", array_map( fn( $one ) => "<!-- wp:paragraph -->\n<p>$one</p>\n<!-- /wp:paragraph -->", $row['paragraphs'] ) );
			$when    = $at( $row['hour'] );
			$posts[] = $quoted( array( ++$number, 1, $when, $when, $when, $when, $text, $row['title'], $row['lead'], $row['slug'], 'publish', 'open', 'post' ) );
			$links[] = $quoted( array( $number, $terms[ $row['section'] ] ) );
		}
		$wpdb->query( "INSERT INTO $wpdb->posts (ID, post_author, post_date, post_date_gmt, post_modified, post_modified_gmt, post_content, post_title, post_excerpt, post_name, post_status, comment_status, post_type, to_ping, pinged, post_content_filtered) VALUES " . str_replace( "'post')", "'post','','','')", implode( ',', $posts ) ) );
		$wpdb->query( "INSERT INTO $wpdb->term_relationships (object_id, term_taxonomy_id) VALUES " . implode( ',', $links ) );
	}
);
$each(
	$said,
	function ( $rows ) use ( $wpdb, $quoted, $at ) {
		$comments = array();
		foreach ( $rows as $row ) {
			$when       = $at( $row['hour'] );
			$comments[] = $quoted( array( 1000 + $row['item'], $row['name'], $row['email'], '127.0.0.1', $when, $when, $row['text'], 1, 'comment' ) );
		}
		$wpdb->query( "INSERT INTO $wpdb->comments (comment_post_ID, comment_author, comment_author_email, comment_author_IP, comment_date, comment_date_gmt, comment_content, comment_approved, comment_type) VALUES " . implode( ',', $comments ) );
	}
);
$wpdb->query( "UPDATE $wpdb->posts p SET comment_count = (SELECT count(*) FROM $wpdb->comments c WHERE c.comment_post_ID = p.ID)" );
$wpdb->query( "UPDATE $wpdb->term_taxonomy t SET count = (SELECT count(*) FROM $wpdb->term_relationships r WHERE r.term_taxonomy_id = t.term_taxonomy_id)" );
echo wp_json_encode( array( 'version' => $GLOBALS['wp_version'], 'theme' => get_stylesheet(), 'items' => (int) $wpdb->get_var( "SELECT count(*) FROM $wpdb->posts WHERE post_type = 'post'" ), 'said' => (int) $wpdb->get_var( "SELECT count(*) FROM $wpdb->comments" ) ) );

<?php
// The object cache of the bench: the drop-in WordPress looks for, over APCu, which Debian packages; a ready drop-in is in
// no package of Debian.

class Bench_Objects {
	public $here  = array();
	public $loose = array( 'counts', 'plugins', 'theme_json' );

	public function key( $key, $group ) {
		return 'wp:' . ( $group ?: 'default' ) . ':' . $key;
	}

	public function lasts( $group ) {
		return ! in_array( $group, $this->loose, true );
	}

	public function get( $key, $group, $force, &$found ) {
		$at = $this->key( $key, $group );
		if ( ! $force && array_key_exists( $at, $this->here ) ) {
			$found = true;
		} else {
			$found = false;
			$value = $this->lasts( $group ) ? apcu_fetch( $at, $found ) : false;
			if ( ! $found ) {
				return false;
			}
			$this->here[ $at ] = $value;
		}
		return is_object( $this->here[ $at ] ) ? clone $this->here[ $at ] : $this->here[ $at ];
	}

	public function set( $key, $value, $group, $life ) {
		$at                = $this->key( $key, $group );
		$this->here[ $at ] = is_object( $value ) ? clone $value : $value;
		return ! $this->lasts( $group ) || apcu_store( $at, $value, (int) $life );
	}

	public function delete( $key, $group ) {
		$at = $this->key( $key, $group );
		unset( $this->here[ $at ] );
		return apcu_delete( $at );
	}
}

function wp_cache_init() {
	$GLOBALS['wp_object_cache'] = new Bench_Objects();
}

function wp_cache_get( $key, $group = '', $force = false, &$found = null ) {
	return $GLOBALS['wp_object_cache']->get( $key, $group, $force, $found );
}

function wp_cache_set( $key, $data, $group = '', $expire = 0 ) {
	return $GLOBALS['wp_object_cache']->set( $key, $data, $group, $expire );
}

function wp_cache_add( $key, $data, $group = '', $expire = 0 ) {
	if ( wp_suspend_cache_addition() ) {
		return false;
	}
	wp_cache_get( $key, $group, false, $found );
	return ! $found && wp_cache_set( $key, $data, $group, $expire );
}

function wp_cache_replace( $key, $data, $group = '', $expire = 0 ) {
	wp_cache_get( $key, $group, false, $found );
	return $found && wp_cache_set( $key, $data, $group, $expire );
}

function wp_cache_delete( $key, $group = '' ) {
	return $GLOBALS['wp_object_cache']->delete( $key, $group );
}

function wp_cache_incr( $key, $offset = 1, $group = '' ) {
	$value = max( 0, (int) wp_cache_get( $key, $group ) + $offset );
	wp_cache_set( $key, $value, $group );
	return $value;
}

function wp_cache_decr( $key, $offset = 1, $group = '' ) {
	return wp_cache_incr( $key, -$offset, $group );
}

function wp_cache_flush() {
	$GLOBALS['wp_object_cache']->here = array();
	return apcu_clear_cache();
}

function wp_cache_add_non_persistent_groups( $groups ) {
	$GLOBALS['wp_object_cache']->loose = array_merge( $GLOBALS['wp_object_cache']->loose, (array) $groups );
}

function wp_cache_supports( $feature ) {
	return false;
}

function wp_cache_add_global_groups( $groups ) {}
function wp_cache_switch_to_blog( $blog_id ) {}
function wp_cache_close() {
	return true;
}

require_once ABSPATH . WPINC . '/cache-compat.php';

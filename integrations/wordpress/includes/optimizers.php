<?php
/**
 * Keeps plugins that make pages faster away from the script. Minified once more it gains nothing; joined
 * with other scripts it does not find its parts; delayed it shows nothing until somebody scrolls.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/** Lists of addresses that are left alone. */
const EXCLUDED_ADDRESSES = array(
	// WP Rocket.
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'rocket_minify_excluded_external_js',
	// Autoptimize: with commas between them.
	'autoptimize_filter_js_exclude',
	// LiteSpeed Cache.
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	// WP-Optimize.
	'wp-optimize-minify-default-exclusions',
	// FlyingPress.
	'flying_press_exclude_from_minify:js',
	'flying_press_exclude_from_defer:js',
	'flying_press_exclude_from_delay:js',
	// Perfmatters.
	'perfmatters_defer_js_exclusions',
	'perfmatters_delay_js_exclusions',
	// Hummingbird.
	'wphb_delay_js_exclusions',
);

/** Lists of names, as in `wp_enqueue_script()`. */
const EXCLUDED_NAMES = array(
	// Speed Optimizer, by SiteGround.
	'sgo_js_minify_exclude',
	'sgo_js_async_exclude',
	'sgo_javascript_combine_exclude',
	// Jetpack Boost.
	'jetpack_boost_render_blocking_js_exclude_handles',
);

/** Questions whether something may be done with a script: its name or its tag is the second argument. */
const QUESTIONS = array(
	// Hummingbird.
	'wphb_minify_resource',
	'wphb_combine_resource',
	// Jetpack Boost, Page Optimize and WordPress VIP.
	'js_do_concat',
	// W3 Total Cache.
	'w3tc_minify_js_do_tag_minification',
);

/** Marks at the tag: for Cloudflare's Rocket Loader, and for plugins that look at nothing else. */
const MARKS = array(
	'data-cfasync'       => 'false',
	'data-jetpack-boost' => 'ignore',
	'data-no-defer'      => '1',
	'data-no-minify'     => '1',
	'data-no-optimize'   => '1',
	'data-noptimize'     => '1',
);

add_action( 'plugins_loaded', __NAMESPACE__ . '\ask_optimizers' );

/** Asks each of them to leave the script alone. */
function ask_optimizers(): void {
	foreach ( EXCLUDED_ADDRESSES as $filter ) {
		add_filter( $filter, __NAMESPACE__ . '\exclude_address' );
	}
	foreach ( EXCLUDED_NAMES as $filter ) {
		add_filter( $filter, __NAMESPACE__ . '\exclude_name' );
	}
	foreach ( QUESTIONS as $filter ) {
		// After the choices that have been made in the settings.
		add_filter( $filter, __NAMESPACE__ . '\refuse', 20, 2 );
	}
}

/** What every form of the address of the script has in common: no host, no version. */
function script_path(): string {
	return (string) wp_parse_url( script_address(), PHP_URL_PATH );
}

/**
 * Adds the script to a list of addresses.
 *
 * @param array|string|mixed $excluded The list, or one with commas or nothing yet.
 */
function exclude_address( $excluded ) {
	$path = script_path();
	if ( '' === $path ) {
		return $excluded;
	}
	if ( is_string( $excluded ) ) {
		return '' === trim( $excluded ) ? $path : "$excluded, $path";
	}
	return with( $excluded, $path );
}

/**
 * Adds the script to a list of names.
 *
 * @param array|mixed $excluded The list, or nothing yet.
 */
function exclude_name( $excluded ): array {
	return with( $excluded, SCRIPT );
}

/**
 * A list with one more entry.
 *
 * @param array|mixed $entries The list, or nothing yet.
 * @param string      $entry   The entry.
 */
function with( $entries, string $entry ): array {
	return array_merge( is_array( $entries ) ? $entries : array(), array( $entry ) );
}

/**
 * Says no where the question is about the script.
 *
 * @param bool|mixed $may    Whether it may be done, so far.
 * @param mixed      $script The name of a script, or its tag.
 */
function refuse( $may, $script = '' ) {
	$path = script_path();
	return SCRIPT === $script || ( '' !== $path && false !== strpos( (string) $script, $path ) ) ? false : $may;
}

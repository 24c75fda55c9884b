<?php
/**
 * Plugin Name: What plugins that make pages faster do with scripts
 *
 * None of them is in Debian. Each here asks as its own code does whether it may touch a script, and does
 * with all others the worst that it is known for. `?optimizer=` in the address names one.
 */

namespace Optimizer;

/** Whether one of these is in a text. */
function is_in( string $text, array $parts ): bool {
	foreach ( array_filter( $parts ) as $part ) {
		if ( false !== strpos( $text, $part ) ) {
			return true;
		}
	}
	return false;
}

/** Whether one of these expressions fits a text. */
function fits( string $text, array $expressions, string $start = '', string $end = '' ): bool {
	return 1 === preg_match( "#$start(" . implode( '|', $expressions ) . ")$end#i", $text );
}

/**
 * What each does with a script, and when it does not.
 *
 * @param object $script Its `tag`, `src`, `path` and `name`.
 */
function reasons( object $script ): array {
	$tag  = $script->tag;
	$list = static fn( string $filter, array $own ) => apply_filters( $filter, $own );
	return array(
		'WP Rocket'        => array(
			'join'  => fits( $script->path, $list( 'rocket_exclude_js', array( '/own.js' ) ), '^', '$' ),
			'defer' => fits( $script->src, $list( 'rocket_exclude_defer_js', array( 'own.js' ) ) ),
			'delay' => fits( $tag, $list( 'rocket_delay_js_exclusions', array( 'own.js' ) ) ),
		),
		'Autoptimize'      => array(
			'join' => is_in( $tag, array_map( 'trim', explode( ',', apply_filters( 'autoptimize_filter_js_exclude', 'own.js, js/jquery' ) ) ) ),
		),
		'LiteSpeed Cache'  => array(
			'join'  => is_in( $script->src, $list( 'litespeed_optimize_js_excludes', array( 'own.js' ) ) ),
			'delay' => is_in( $script->src, $list( 'litespeed_optm_js_defer_exc', array( 'own.js' ) ) ),
		),
		'LiteSpeed guests' => array(
			'delay' => is_in( $script->src, $list( 'litespeed_optm_gm_js_exc', array( 'own.js' ) ) ),
		),
		'Speed Optimizer'  => array(
			'join'  => in_array( $script->name, $list( 'sgo_javascript_combine_exclude', array( 'own' ) ), true ),
			'defer' => in_array( $script->name, $list( 'sgo_js_async_exclude', array( 'own' ) ), true ),
		),
		'WP-Optimize'      => array(
			'join' => is_in( $script->src, $list( 'wp-optimize-minify-default-exclusions', array( 'own.js' ) ) ),
		),
		'FlyingPress'      => array(
			'join'  => is_in( $tag, $list( 'flying_press_exclude_from_minify:js', array() ) ),
			'defer' => is_in( $tag, $list( 'flying_press_exclude_from_defer:js', array() ) ),
			'delay' => is_in( $tag, $list( 'flying_press_exclude_from_delay:js', array() ) ),
		),
		'Perfmatters'      => array(
			'defer' => is_in( $tag, $list( 'perfmatters_defer_js_exclusions', array( 'own.js' ) ) ),
			'delay' => is_in( $tag, $list( 'perfmatters_delay_js_exclusions', array( 'own.js' ) ) ),
		),
		'Hummingbird'      => array(
			'join'  => ! apply_filters( 'wphb_combine_resource', true, $script->name, 'scripts' ) && ! apply_filters( 'wphb_minify_resource', true, $script->name, 'scripts', $script->src ),
			'delay' => is_in( $script->src, $list( 'wphb_delay_js_exclusions', array( 'own.js' ) ) ),
		),
		'W3 Total Cache'   => array(
			'join' => ! apply_filters( 'w3tc_minify_js_do_tag_minification', true, $tag, $script->path ),
		),
		'Jetpack Boost'    => array(
			'join'  => ! apply_filters( 'js_do_concat', true, $script->name ),
			'delay' => in_array( $script->name, $list( 'jetpack_boost_render_blocking_js_exclude_handles', array( 'own' ) ), true ),
		),
		// Not a plugin: it rewrites the page on its way.
		'Rocket Loader'    => array(
			'delay' => 1 === preg_match( '#<script[^>]*\sdata-cfasync=["\']false["\'][^>]*\ssrc=#', $tag ),
		),
		'one that looks at tags only' => array(
			'join'  => is_in( $tag, array( 'data-no-minify=', 'data-no-optimize=', 'data-noptimize=' ) ),
			'delay' => is_in( $tag, array( 'data-no-defer=', 'data-jetpack-boost="ignore"' ) ),
		),
	);
}

/** A script of the theme, which must not be spared. */
function enqueue_other(): void {
	wp_enqueue_script( 'other', content_url( 'uploads/other.js' ), array(), '1', true );
}

/** The page, as it is sent. */
function rewrite( string $html ): string {
	$joined = '';
	$html   = preg_replace_callback(
		'#<script\b[^>]*\ssrc=["\']([^"\']+)["\'][^>]*></script>#',
		static function ( array $found ) use ( &$joined ): string {
			list( $tag, $src ) = $found;
			$path              = wp_parse_url( html_entity_decode( $src ), PHP_URL_PATH );
			$name              = preg_match( '#\sid=["\'](.+?)-js["\']#', $tag, $id ) ? $id[1] : '';
			$spared            = reasons( (object) compact( 'tag', 'src', 'path', 'name' ) )[ $_GET['optimizer'] ];
			if ( ! ( $spared['join'] ?? true ) ) {
				$joined .= ( new \MatthiasMullie\Minify\JS( ABSPATH . ltrim( $path, '/' ) ) )->minify() . ';';
				return '';
			}
			if ( ! ( $spared['delay'] ?? true ) ) {
				return str_replace( '<script', '<script type="text/delayed"', preg_replace( '#\stype=["\'][^"\']*["\']#', '', $tag ) );
			}
			if ( ! ( $spared['defer'] ?? true ) ) {
				return str_replace( '<script', '<script defer', preg_replace( '#\stype=["\'][^"\']*["\']#', '', $tag ) );
			}
			return $tag;
		},
		$html
	);
	file_put_contents( WP_CONTENT_DIR . '/uploads/joined.js', $joined );
	return str_replace( '</body>', '<script defer src="' . content_url( 'uploads/joined.js' ) . '"></script></body>', $html );
}

if ( isset( $_GET['optimizer'] ) ) {
	set_include_path( WP_CONTENT_DIR );
	require_once 'MatthiasMullie/Minify/autoload.php';
	add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_other' );
	add_action( 'template_redirect', static fn() => ob_start( __NAMESPACE__ . '\rewrite' ) );
}

<?php
/**
 * Prints a plan of the media library inside its tag, so that people and search engines read it before
 * the script is there, or without it.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/plan/languages.php';
require __DIR__ . '/plan/order.php';
require __DIR__ . '/plan/reader.php';
require __DIR__ . '/plan/markup.php';
require __DIR__ . '/plan/page.php';
require __DIR__ . '/plan/html.php';

/** A page with a larger file in it would be slower, not faster. */
const MAX_PLAN_BYTES = 512 * KB_IN_BYTES;

add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_texts' );
add_filter( 'the_content', __NAMESPACE__ . '\free_plans', 12 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\free_plans', 12 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\register_plan_style' );

/**
 * What is in a tag when its author has written nothing there: the plan, if its file was uploaded here.
 * On any problem nothing, as before: the element itself says what is wrong.
 *
 * @param string               $tag     Name of the element.
 * @param array<string, mixed> $values  Its attributes.
 * @param string               $content What its author has written.
 */
function tag_content( string $tag, array $values, string $content ): string {
	if ( 'strategy-goals' !== $tag || '' !== trim( $content ) ) {
		return $content;
	}
	$plan = printed_plan( $values );
	if ( '' !== $plan ) {
		wp_enqueue_style( 'city-elements-fallback' );
	}
	return $plan;
}

/**
 * The HTML of the plan of a tag; empty if there is none to print.
 *
 * @param array<string, mixed> $values Attributes of the tag.
 */
function printed_plan( array $values ): string {
	$request = plan_request( $values );
	$file    = null === $request ? null : uploaded_plan( $request['src'] );
	if ( null === $file ) {
		return '';
	}
	$changed = (int) filemtime( $file );
	$key     = 'city_plan_' . md5( (string) wp_json_encode( array( $file, $changed, filesize( $file ), $request, VERSION ) ) );
	$cached  = get_transient( $key );
	if ( is_string( $cached ) ) {
		return $cached;
	}
	$html = for_filters( plan_html( (string) file_get_contents( $file ), $request ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of this site.
	// Within one second a file can change twice without another time.
	if ( time() - $changed > 1 ) {
		set_transient( $key, $html, DAY_IN_SECONDS );
	}
	return $html;
}

/**
 * What a tag says about the HTML inside it; null if it has no address, or asks for what nobody shows.
 *
 * @param array<string, mixed> $values Attributes of the tag.
 */
function plan_request( array $values ): ?array {
	$written = array();
	foreach ( elements()['strategy-goals']['attributes'] as $name => $rule ) {
		$written[ $name ] = attribute_value( $name, $rule, $values[ $name ] ?? null );
	}
	$hidden  = preg_split( '/\s+/', (string) ( $written['controlslist'] ?? '' ) );
	$request = array(
		'src'           => (string) source_of( $values ),
		'language'      => get_bloginfo( 'language' ),
		'heading-level' => (int) ( $written['heading-level'] ?? 2 ),
		'open-depth'    => (int) ( $written['open-depth'] ?? 0 ),
		'controls'      => null,
	);
	if ( true === ( $written['controls'] ?? null ) ) {
		$request['controls'] = array_values(
			array_filter(
				array( 'search', 'expand', 'links' ),
				static function ( string $control ) use ( $hidden ): bool {
					return ! in_array( "no$control", $hidden, true );
				}
			)
		);
	}
	$is_usual = $request['heading-level'] >= 1 && $request['heading-level'] <= 6 && $request['open-depth'] >= 0;
	// The element keeps no place then for a switch that the HTML keeps one for.
	return '' === $request['src'] || ! $is_usual || in_array( 'noplain', $hidden, true ) ? null : $request;
}

/**
 * The file of the media library at an address. An author may write any address: so it has to be a JSON
 * file, and really in the folder of uploads.
 *
 * @param string $address As the tag has it.
 */
function uploaded_plan( string $address ): ?string {
	$uploads = wp_get_upload_dir();
	$root    = realpath( (string) $uploads['basedir'] );
	$url     = (string) preg_replace( '~^https?:~', '', (string) $uploads['baseurl'] );
	$local   = (string) preg_replace( '~^https?:~', '', $address );
	if ( false === $root || ( 0 !== strpos( $local, "$url/" ) && ! preg_match( '~^/(?!/)~', $local ) ) ) {
		return null;
	}
	$folder = (string) wp_parse_url( $url, PHP_URL_PATH );
	$path   = rawurldecode( (string) wp_parse_url( $local, PHP_URL_PATH ) );
	if ( 0 !== strpos( $path, "$folder/" ) || ! preg_match( '/^[^\0]+\.json$/iD', $path ) ) {
		return null;
	}
	$file = realpath( $root . substr( $path, strlen( $folder ) ) );
	if ( false === $file || 0 !== strpos( $file, $root . DIRECTORY_SEPARATOR ) || ! preg_match( '/\.json$/iD', $file ) ) {
		return null;
	}
	return is_file( $file ) && is_readable( $file ) && filesize( $file ) <= MAX_PLAN_BYTES ? $file : null;
}

/**
 * The same HTML in which later filters find no shortcode and no smiley.
 *
 * @param string $html HTML of a plan.
 */
function for_filters( string $html ): string {
	return strtr(
		$html,
		array(
			'[' => '&#91;',
			']' => '&#93;',
			'(' => '&#40;',
			')' => '&#41;',
			':' => '&#58;',
		)
	);
}

/**
 * The texts of a plan stay as they are in the file, where the element shows them so, too.
 *
 * @param string[] $tags Tags whose quotation marks and dashes WordPress leaves alone.
 */
function keep_texts( $tags ) {
	return array_merge( (array) $tags, array( 'strategy-goals' ) );
}

/**
 * Takes a plan out of the line of text that its shortcode is in.
 *
 * @param string $html A post after its shortcodes.
 */
function free_plans( $html ) {
	if ( false === strpos( (string) $html, '<div class="goals' ) ) {
		return $html;
	}
	return unwrap( (string) $html, '<strategy-goals', '>', '</strategy-goals>' );
}

/** The styles that make the HTML look like the element; in the page itself, as far as WordPress can. */
function register_plan_style(): void {
	$file = 'elements/fallback.css';
	wp_register_style( 'city-elements-fallback', plugins_url( $file, PLUGIN_FILE ), array(), VERSION );
	wp_style_add_data( 'city-elements-fallback', 'path', dirname( PLUGIN_FILE ) . "/$file" );
	$post = is_singular() ? get_queried_object() : null;
	if ( ! $post instanceof \WP_Post || post_password_required( $post ) ) {
		return;
	}
	foreach ( elements_in( $post->post_content ) as $element ) {
		if ( $element['is_empty'] && 'strategy-goals' === $element['tag'] && '' !== printed_plan( $element['values'] ) ) {
			wp_enqueue_style( 'city-elements-fallback' );
		}
	}
}

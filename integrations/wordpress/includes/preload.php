<?php
/**
 * Makes the browser request at once what the elements of a post need, not step by step.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_head', __NAMESPACE__ . '\print_preloads', 1 );

/** The lines for the post that a page is about. What else it shows is not known this early. */
function print_preloads(): void {
	$post = is_singular() ? get_queried_object() : null;
	if ( ! $post instanceof \WP_Post || post_password_required( $post ) || '' === script_address() ) {
		return;
	}
	$data  = array();
	$parts = array();
	foreach ( elements_in( $post->post_content ) as $element ) {
		$data[] = data_of( $element );
		$parts  = array_merge( $parts, parts_of( $element ) );
	}
	foreach ( array_unique( array_filter( $data ) ) as $address ) {
		printf( "<link rel=\"preload\" href=\"%s\" as=\"fetch\" crossorigin>\n", esc_attr( $address ) );
	}
	// A script that the city keeps elsewhere may have another version, and so other addresses.
	if ( own_script_address() !== script_address() ) {
		return;
	}
	foreach ( array_unique( $parts ) as $part ) {
		$address = plugins_url( 'elements/' . VERSION . "/$part.min.js", PLUGIN_FILE );
		printf( "<link rel=\"modulepreload\" href=\"%s\">\n", esc_attr( $address ) );
	}
}

/**
 * The elements in a post: blocks, shortcodes, tags and placeholders.
 *
 * @param string $text As its author has saved it.
 * @return array<int, array{tag: string, values: array, is_empty: bool, is_placeholder: bool, has_own_list: bool}>
 *         Empty are blocks and shortcodes that nothing is written in.
 */
function elements_in( string $text ): array {
	$found = array();
	$add   = static function ( string $tag, array $values, bool $is_empty = false, bool $is_placeholder = false ) use ( &$found, $text ) {
		$has_own_list = 'strategy-goals' === $tag && empty( $values['src'] ) && false === strpos( $text, 'application/json' );
		$found[]      = compact( 'tag', 'values', 'is_empty', 'is_placeholder', 'has_own_list' );
	};

	$blocks = parse_blocks( $text );
	for ( $block = array_shift( $blocks ); null !== $block; $block = array_shift( $blocks ) ) {
		$tag = str_replace( 'city-elements/', '', (string) $block['blockName'] );
		if ( isset( elements()[ $tag ] ) ) {
			$add( $tag, $block['attrs'], '' === trim( $block['innerHTML'] ) && array() === $block['innerBlocks'] );
		}
		$blocks = array_merge( $blocks, $block['innerBlocks'] );
	}

	$shortcodes = array_map( __NAMESPACE__ . '\shortcode_name', array_keys( elements() ) );
	preg_match_all( '/' . get_shortcode_regex( $shortcodes ) . '/s', $text, $matches, PREG_SET_ORDER );
	foreach ( $matches as $match ) {
		// In double brackets it is an example.
		if ( '[' !== $match[1] ) {
			$values = shortcode_values( shortcode_parse_atts( $match[3] ) );
			$add( str_replace( '_', '-', $match[2] ), $values, '' === trim( $match[5] ) );
		}
	}

	preg_match_all( '~<([a-z][\w-]*)(\s[^>]*)?>~i', $text, $matches, PREG_SET_ORDER );
	foreach ( $matches as $match ) {
		$values = wp_list_pluck( wp_kses_hair( $match[2] ?? '', wp_allowed_protocols() ), 'value' );
		if ( isset( elements()[ $match[1] ] ) ) {
			$add( $match[1], written_values( $values, '' ) );
		} elseif ( isset( $values['data-city'], elements()[ $values['data-city'] ] ) ) {
			$add( $values['data-city'], written_values( $values, 'data-city-' ), false, true );
		}
	}
	return $found;
}

/**
 * The attributes of a tag as blocks and shortcodes have them: true for one that turns something on.
 *
 * @param array<string, string> $values What is written.
 * @param string                $prefix What the names begin with.
 */
function written_values( array $values, string $prefix ): array {
	$own = array();
	foreach ( $values as $name => $value ) {
		if ( '' === $prefix || 0 === strpos( $name, $prefix ) ) {
			$own[ substr( $name, strlen( $prefix ) ) ] = '' === $value ? true : $value;
		}
	}
	return $own;
}

/**
 * The address of the data of an element, in the language of the page. Null if there is none, or if it
 * waits until somebody comes near.
 *
 * @param array $element One of `elements_in()`.
 */
function data_of( array $element ): ?string {
	return 'lazy' === ( $element['values']['loading'] ?? '' ) ? null : source_of( $element['values'] );
}

/**
 * The address of the data in the language of the page; null if there is none.
 *
 * @param array<string, mixed> $values Attributes of a tag.
 */
function source_of( array $values ): ?string {
	$src = attribute_value( 'src', array( 'type' => 'string' ), $values['src'] ?? null );
	if ( ! is_string( $src ) || '' === $src ) {
		return null;
	}
	$languages = preg_split( '/\s+/', (string) ( $values['languages'] ?? '' ), -1, PREG_SPLIT_NO_EMPTY );
	return str_replace( '{lang}', (string) choose_language( $languages ), $src );
}

/**
 * The parts of the script that an element needs. `needs.json` is made from the elements themselves,
 * when the plugin is built.
 *
 * @param array $element One of `elements_in()`.
 * @return string[]
 */
function parts_of( array $element ): array {
	static $needs;
	if ( null === $needs ) {
		$needs = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/needs.json', array( 'associative' => true ) );
	}
	$parts = array();
	foreach ( $needs['parts'] as $rule ) {
		$is_ours = ! isset( $rule['tag'] ) || $rule['tag'] === $element['tag'];
		$applies = array(
			'placeholder' => $element['is_placeholder'],
			'own-list'    => $element['has_own_list'],
			'attribute'   => has_attribute( $element, $rule['name'] ?? '' ),
		);
		if ( $is_ours && $applies[ $rule['of'] ] ) {
			$parts[] = $rule['part'];
		}
	}
	$texts = choose_language( $needs['languages'] );
	return in_array( $texts, $needs['textLanguages'], true ) ? array_merge( $parts, array( $texts ) ) : $parts;
}

/**
 * Whether the tag of an element will have an attribute.
 *
 * @param array  $element One of `elements_in()`.
 * @param string $name    Name of the attribute.
 */
function has_attribute( array $element, string $name ): bool {
	$rule = elements()[ $element['tag'] ]['attributes'][ $name ] ?? null;
	return null !== $rule && null !== attribute_value( $name, $rule, $element['values'][ $name ] ?? null );
}

/**
 * The language that suits the page best, as the elements choose it.
 *
 * @param string[] $available Language codes.
 */
function choose_language( array $available ): ?string {
	$wanted  = strtolower( get_bloginfo( 'language' ) );
	$primary = strtok( $wanted, '-' );
	foreach ( array( $wanted, $primary, 'en', 'pl' ) as $language ) {
		if ( in_array( $language, $available, true ) ) {
			return $language;
		}
	}
	return $available[0] ?? null;
}

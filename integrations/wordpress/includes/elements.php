<?php
/**
 * The elements and their attributes, and how a tag of them is written.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/**
 * The elements by their tags. `elements.json` is made from the elements themselves, when the plugin is
 * built: so this plugin never knows other attributes than they do.
 *
 * @return array<string, array{content: bool, attributes: array<string, array{type: string, enum?: string[]}>}>
 */
function elements(): array {
	static $elements;
	if ( null === $elements ) {
		$elements = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/elements.json', array( 'associative' => true ) );
	}
	return $elements;
}

/**
 * Writes the tag of an element, with the attributes that it has and no other.
 *
 * @param string               $tag     Name of the element.
 * @param array<string, mixed> $values  Values of attributes; those that it does not have are left out.
 * @param string               $content HTML inside the tag.
 * @param string               $more    Attributes that are HTML already.
 */
function element_tag( string $tag, array $values, string $content = '', string $more = '' ): string {
	$element = elements()[ $tag ];
	$html    = '';
	foreach ( $element['attributes'] as $name => $rule ) {
		$value = attribute_value( $name, $rule, $values[ $name ] ?? null );
		if ( true === $value ) {
			$html .= " $name";
		} elseif ( null !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	if ( '' !== $more ) {
		$html .= " $more";
	}
	return "<$tag$html>" . ( $element['content'] ? $content : '' ) . "</$tag>";
}

/**
 * What an attribute is given: a text, true for one without a value, or null for none.
 *
 * @param string $name  Name of the attribute.
 * @param array  $rule  What it takes.
 * @param mixed  $value What somebody has written.
 * @return string|true|null
 */
function attribute_value( string $name, array $rule, $value ) {
	if ( null === $value || is_array( $value ) ) {
		return null;
	}
	if ( 'boolean' === $rule['type'] ) {
		$is_off = false === $value || in_array( strtolower( (string) $value ), array( 'false', 'no', 'off', '0' ), true );
		return $is_off ? null : true;
	}
	if ( 'number' === $rule['type'] ) {
		return is_numeric( $value ) ? (string) (int) $value : null;
	}
	$text = (string) $value;
	if ( isset( $rule['enum'] ) && ! in_array( $text, $rule['enum'], true ) ) {
		return null;
	}
	return is_address( $name ) ? web_address( trim( $text ) ) : $text;
}

/** An address, or null for one that is neither http nor https. */
function web_address( string $text ): ?string {
	// A colon after that belongs to a path or a query: `/plan.php?at=12:00`.
	$decoded = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5 );
	$start   = substr( $decoded, 0, strcspn( $decoded, '/?#' ) );
	$clean   = wp_kses_bad_protocol( $start, array( 'http', 'https' ) );
	return strlen( $clean ) < strlen( $start ) ? null : $text;
}

/** Whether an attribute holds a web address. `esc_url()` would remove the braces of `{lang}`. */
function is_address( string $name ): bool {
	return 'href' === $name || 'src' === $name || '-src' === substr( $name, -4 );
}

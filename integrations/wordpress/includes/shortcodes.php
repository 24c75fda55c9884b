<?php
/**
 * Shortcodes: [strategy_goals src="…" controls], [news_list src="…"], [eu_flag], [ukrainian_heart].
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/** WordPress takes a hyphen for the end of a name. */
function shortcode_name( string $tag ): string {
	return str_replace( '-', '_', $tag );
}

/** One for each element. */
function register_shortcodes(): void {
	foreach ( array_keys( elements() ) as $tag ) {
		add_shortcode(
			shortcode_name( $tag ),
			static function ( $values, $content = null ) use ( $tag ): string {
				$named = shortcode_values( $values );
				$inner = do_shortcode( whole_paragraphs( (string) $content ) );
				return element_tag( $tag, $named, tag_content( $tag, $named, $inner ) );
			}
		);
	}
}

/**
 * Values by the names of attributes. One without a value, such as `controls`, has a number for a name.
 *
 * @param array|string $values What WordPress has read; a text when there was nothing.
 * @return array<string, mixed>
 */
function shortcode_values( $values ): array {
	$named = array();
	foreach ( (array) $values as $name => $value ) {
		if ( is_int( $name ) ) {
			$named[ strtolower( $value ) ] = true;
		} else {
			$named[ $name ] = $value;
		}
	}
	return $named;
}

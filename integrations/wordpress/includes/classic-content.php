<?php
/**
 * What WordPress makes of line breaks in posts without blocks.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

// Right after wpautop, which has the same priority and was there before.
add_filter( 'the_content', __NAMESPACE__ . '\unwrap_tags' );
add_filter( 'widget_text_content', __NAMESPACE__ . '\unwrap_tags' );

/**
 * Takes the paragraphs away that wpautop has put around the tags of elements with content. A browser
 * ends such a paragraph where the first one inside begins, and so takes the content out of the tag.
 *
 * @param string $html A post after wpautop.
 */
function unwrap_tags( $html ) {
	foreach ( elements() as $tag => $element ) {
		if ( $element['content'] && false !== strpos( (string) $html, "<$tag" ) ) {
			$pattern = "~(?:<p>\s*)?(<{$tag}(?=[\s>])[^>]*>)(.*?)(</$tag>)(?:\s*</p>)?~s";
			$html    = preg_replace_callback(
				$pattern,
				static function ( array $parts ): string {
					return $parts[1] . whole_paragraphs( $parts[2] ) . $parts[3];
				},
				$html
			);
		}
	}
	return $html;
}

/**
 * Content that was cut out of a post after wpautop, without the halves of paragraphs at its ends.
 *
 * @param string $html Such as `</p><p>Text</p><p>`, or `<br />Text<br />`.
 */
function whole_paragraphs( string $html ): string {
	$html = preg_replace( '~^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$~', '', $html );
	// What wpautop has closed or opened only once, since the other half stood outside.
	return '' === $html ? '' : force_balance_tags( $html );
}

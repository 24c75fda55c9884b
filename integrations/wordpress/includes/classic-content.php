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
 * Removes the paragraphs that wpautop has put around the tags of elements with content. A browser
 * ends such a paragraph where the first one inside begins, and so moves the content out of the tag.
 *
 * @param string $html A post after wpautop.
 */
function unwrap_tags( $html ) {
	// It is removed while a post with blocks is shown.
	if ( ! has_filter( current_filter(), 'wpautop' ) ) {
		return $html;
	}
	foreach ( elements() as $tag => $element ) {
		if ( $element['content'] && false !== strpos( (string) $html, "<$tag" ) ) {
			$pattern = "~(<p>\s*)?(<{$tag}(?=[\s>])[^>]*>)(.*?)(</$tag>)(\s*</p>)?~s";
			// Null for a post that is too long to be searched.
			$html = preg_replace_callback( $pattern, __NAMESPACE__ . '\unwrap_tag', $html ) ?? $html;
		}
	}
	return $html;
}

/**
 * One tag out of its paragraph. Text before or after it in there keeps a paragraph of its own.
 *
 * @param string[] $parts Paragraph, opening tag, content, closing tag, end of the paragraph.
 */
function unwrap_tag( array $parts ): string {
	list( , $start, $opening, $content, $closing ) = $parts;

	$tag    = $opening . whole_paragraphs( $content ) . $closing;
	$begins = '' !== $start;
	$ends   = isset( $parts[5] );
	return ( $ends && ! $begins ? '</p>' : '' ) . $tag . ( $begins && ! $ends ? '<p>' : '' );
}

/**
 * Content that was cut out of a post after wpautop, without the halves of paragraphs at its ends.
 *
 * @param string $html Such as `</p><p>Text</p><p>`, or `<br />Text<br />`.
 */
function whole_paragraphs( string $html ): string {
	$html = preg_replace( '~^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$~', '', $html );
	// What wpautop has opened or closed with its other half outside the content.
	$is_whole = preg_match_all( '~<p[\s>]~', $html ) === substr_count( $html, '</p>' );
	return $is_whole ? $html : force_balance_tags( $html );
}

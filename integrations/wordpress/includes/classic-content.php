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
 * Removes the paragraphs that wpautop has put around the tags and shortcodes of elements with content.
 * A browser ends such a paragraph where the first one inside begins, and so moves the content out of the
 * tag.
 *
 * @param string $html A post after wpautop.
 */
function unwrap_tags( $html ) {
	// It is removed while a post with blocks is shown.
	if ( ! has_filter( current_filter(), 'wpautop' ) ) {
		return $html;
	}
	foreach ( elements() as $tag => $element ) {
		if ( $element['content'] ) {
			$shortcode = str_replace( '-', '_', $tag );
			$html      = unwrap( (string) $html, "<$tag", '>', "</$tag>" );
			$html      = unwrap( $html, "[$shortcode", ']', "[/$shortcode]" );
		}
	}
	return $html;
}

/**
 * Takes each tag out of its paragraph. Text before or after it in there keeps a paragraph of its own; a
 * tag in a line of text stays there unless it has paragraphs itself.
 *
 * Without an expression: it would take very long in a post of many tags that nobody has closed.
 *
 * @param string $html    A post after wpautop.
 * @param string $opening What each tag begins with.
 * @param string $bracket What ends the opening tag.
 * @param string $closing The closing tag.
 */
function unwrap( string $html, string $opening, string $bracket, string $closing ): string {
	$parts     = explode( $closing, $html );
	$rest      = array_pop( $parts );
	$done      = '';
	$is_inside = false;
	foreach ( $parts as $index => $part ) {
		$from = tag_start( $part, $opening, $bracket );
		$to   = null === $from ? false : strpos( $part, $bracket, $from );
		if ( false === $to ) {
			$done .= $part . $closing;
			continue;
		}
		$before    = substr( $part, 0, $from );
		$is_inside = is_in_paragraph( $before, $is_inside );
		$content   = whole_paragraphs( substr( $part, $to + 1 ) );
		$tag       = substr( $part, $from, $to + 1 - $from ) . $content . $closing;
		$begins    = '<p>' === substr( rtrim( $before ), -3 );
		if ( isset( $parts[ $index + 1 ] ) ) {
			$next = &$parts[ $index + 1 ];
		} else {
			$next = &$rest;
		}
		$ends = 0 === strpos( ltrim( $next ), '</p>' );
		if ( $begins ) {
			$before = substr( rtrim( $before ), 0, -3 );
		}
		if ( $ends ) {
			$next = substr( ltrim( $next ), 4 );
		}
		// Where both are text, a block in the tag would end the paragraph around it.
		$splits    = $is_inside && ! $begins && ! $ends && preg_match( '~<(?:p|div|ul|ol|h[1-6])[\s>]~', $content );
		$done     .= $before . ( $splits || ( $ends && ! $begins ) ? '</p>' : '' ) . $tag;
		$done     .= $splits || ( $begins && ! $ends ) ? '<p>' : '';
		$is_inside = $is_inside && ! $ends;
		unset( $next );
	}
	return $done . $rest;
}

/**
 * Where a text has an opening tag; null where it has none.
 *
 * @param string $html    A text.
 * @param string $opening What the tag begins with.
 * @param string $bracket What ends it.
 */
function tag_start( string $html, string $opening, string $bracket ): ?int {
	$length = strlen( $opening );
	for ( $at = strpos( $html, $opening ); false !== $at; $at = strpos( $html, $opening, $at + $length ) ) {
		$next = substr( $html, $at + $length, 1 );
		if ( $next === $bracket || ctype_space( $next ) ) {
			return $at;
		}
	}
	return null;
}

/**
 * Whether a paragraph is open at the end of a text.
 *
 * @param string $html      A text.
 * @param bool   $is_inside Whether one is open where it begins.
 */
function is_in_paragraph( string $html, bool $is_inside ): bool {
	$open  = max( (int) strrpos( " $html", '<p>' ), (int) strrpos( " $html", '<p ' ) );
	$close = (int) strrpos( " $html", '</p>' );
	return $open === $close ? $is_inside : $open > $close;
}

/**
 * Content that was cut out of a post after wpautop, with whole paragraphs: without the empty halves at
 * its ends, and with the other halves of those that have text.
 *
 * @param string $html Such as `</p><p>Text</p><p>`, `<br />Text<br />` or `One</p><p>Two`.
 */
function whole_paragraphs( string $html ): string {
	$start = 0;
	while ( preg_match( '~\G(?:\s++|</p>|<br\s?/?>)~', $html, $found, 0, $start ) ) {
		$start += strlen( $found[0] );
	}
	$end = strlen( $html );
	while ( $end > $start && preg_match( '~(?:\s|<p>|<br\s?/?>)$~D', substr( $html, max( $start, $end - 6 ), min( 6, $end - $start ) ), $found ) ) {
		$end -= strlen( $found[0] );
	}
	$html = substr( $html, $start, $end - $start );
	$close = strpos( $html, '</p>' );
	if ( false !== $close && false === strpos( substr( $html, 0, $close ), '<p' ) ) {
		$html = "<p>$html";
	}
	if ( is_in_paragraph( $html, false ) ) {
		$html .= '</p>';
	}
	// What wpautop has opened or closed with its other half outside the content.
	$is_whole = preg_match_all( '~<p[\s>]~', $html ) === substr_count( $html, '</p>' );
	return $is_whole ? $html : force_balance_tags( $html );
}

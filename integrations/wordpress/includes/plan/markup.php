<?php
/**
 * HTML as the command line writes it: `src/cli/fallback/markup.ts`.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/** A text in HTML, also in quotes. */
function escape( string $text ): string {
	return strtr(
		$text,
		array(
			'&'  => '&amp;',
			'<'  => '&lt;',
			'>'  => '&gt;',
			'"'  => '&quot;',
			"'"  => '&#39;',
			"\t" => '&#9;',
		)
	);
}

/** A link where there is an address. */
function anchor( string $url, string $html ): string {
	return '' === $url ? $html : sprintf( '<a href="%s">%s</a>', escape( $url ), $html );
}

/** The number of a goal. A tab after it aligns the titles, where styles say so. */
function number( array $goal, string $after ): string {
	$number = $goal['number'] ?? '';
	return '' === $number ? '' : '<span class="number">' . escape( plain_number( $number ) . $after ) . '</span>';
}

/** HTML ends at the sixth level. */
function heading( int $level, string $name, string $html ): string {
	$tag = 'h' . min( $level, 6 );
	return "<$tag class=\"$name\">$html</$tag>";
}

/** Blocks, each on lines of its own. */
function lines( array $blocks ): string {
	return implode( "\n", array_filter( $blocks, 'strlen' ) );
}

/** An element with its content on separate lines. */
function block( string $open, string $html, string $tag ): string {
	return "$open\n" . replace( '/^(?=.)/m', '  ', $html ) . "\n</$tag>";
}

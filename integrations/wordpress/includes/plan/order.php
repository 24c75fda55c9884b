<?php
/**
 * The numbers of goals and the addresses in a plan, as far as nobody could read them in two ways.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/** Path, query and fragment of an address that browsers leave as it is. */
const PLAIN_PATH = '(?:[A-Za-z0-9._\~!$&()*+,;=:@/%-]*)(?:\?[A-Za-z0-9._\~!$&()*+,;=:@/?%-]*)?(?:\#[A-Za-z0-9._\~!$&()*+,;=:@/?%-]*)?';

/**
 * An address as the page writes it: relative to where the plan is.
 *
 * @param string $url  As the plan has it.
 * @param string $base Where the plan is, as the page writes it.
 * @throws Not_Sure If browsers would change it, or not follow it.
 */
function plan_address( string $url, string $base ): string {
	$url = preg_replace_callback(
		'/[\x80-\xFF]/',
		static function ( array $byte ): string {
			return '%' . strtoupper( bin2hex( $byte[0] ) );
		},
		$url
	);
	if ( preg_match( '~(?:^|/)(?:\.|%2e){1,2}(?:[/?#]|$)~i', $url ) ) {
		throw new Not_Sure( 'address' );
	}
	if ( preg_match( '~^(https?://(?:(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!xn--)[a-z]{2,})((?:[/?#].*)?)$~D', $url, $parts ) && preg_match( '~^' . PLAIN_PATH . '$~D', $parts[2] ) ) {
		return $parts[1] . ( '/' === substr( $parts[2], 0, 1 ) ? '' : '/' ) . $parts[2];
	}
	$is_plain_base = preg_match( '~^(https?://[a-z0-9.-]+(?::[0-9]+)?)?((?:/(?!folder/)[A-Za-z0-9_-][A-Za-z0-9._-]*)+)$~D', $base, $at );
	if ( ! $is_plain_base || ! preg_match( '~^' . PLAIN_PATH . '$~D', $url ) || preg_match( '~^(?:[^/]*:|//|/folder/|[?#]|$)~', $url ) ) {
		throw new Not_Sure( 'address' );
	}
	return $at[1] . ( '/' === $url[0] ? '' : substr( $at[2], 0, 1 + strrpos( $at[2], '/' ) ) ) . $url;
}

/** "2.10." and "2.10" are one number. */
function plain_number( string $number ): string {
	if ( ! preg_match( '/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*[.)]?$/D', $number ) ) {
		throw new Not_Sure( 'number' );
	}
	return rtrim( $number, '.)' );
}

/**
 * Where all goals have a number, it says their order.
 *
 * @param array[] $goals Goals beside each other.
 * @throws Not_Sure If they are counted in more than one way.
 */
function sort_by_number( array $goals ): array {
	$numbers = array();
	$forms   = array();
	foreach ( $goals as $goal ) {
		$number = $goal['number'] ?? '';
		if ( '' === $number ) {
			return $goals;
		}
		$plain     = plain_number( $number );
		$numbers[] = explode( '.', $plain );
		$forms[]   = substr_count( $plain, '.' ) . substr( $number, strlen( $plain ) );
	}
	if ( count( array_unique( $forms ) ) > 1 ) {
		throw new Not_Sure( 'order' );
	}
	$keys = array();
	foreach ( array_keys( $numbers[0] ?? array() ) as $step ) {
		foreach ( step_values( array_column( $numbers, $step ), ')' === substr( $forms[0], -1 ) ) as $index => $value ) {
			$keys[ $index ][] = $value;
		}
	}
	// One of the same number stays where it was: PHP before 8 does not sort so by itself.
	foreach ( array_keys( $keys ) as $index ) {
		$keys[ $index ][] = $index;
	}
	asort( $keys );
	return array_map(
		static function ( int $index ) use ( $goals ): array {
			return $goals[ $index ];
		},
		array_keys( $keys )
	);
}

/**
 * One step of several numbers as values to sort by.
 *
 * @param string[] $steps       Such as `9` and `10`, `VIII` and `IX`, `a` and `b`.
 * @param bool     $has_bracket Whether the numbers end with one: then the elements see no numeral there.
 * @return int[]
 * @throws Not_Sure If they are not all of one kind.
 */
function step_values( array $steps, bool $has_bracket ): array {
	if ( 1 === count( array_unique( $steps ) ) ) {
		return array_fill( 0, count( $steps ), 0 );
	}
	$all = implode( ' ', $steps );
	if ( preg_match( '/^(?:(?:0|[1-9][0-9]{0,8})(?: |$))+$/D', $all ) ) {
		return array_map( 'intval', $steps );
	}
	if ( preg_match( '/^(?:[a-z](?: |$))+$/D', $all ) || preg_match( '/^(?:[A-Z](?: |$))+$/D', $all ) ) {
		return array_map( 'ord', $steps );
	}
	if ( $has_bracket ) {
		throw new Not_Sure( 'order' );
	}
	return array_map( __NAMESPACE__ . '\roman_value', array_map( 'strtoupper', $steps ) );
}

/** 9 for "IX", up to 49. */
function roman_value( string $step ): int {
	if ( '' === $step || ! preg_match( '/^(XL|X{0,3})(IX|IV|V?I{0,3})$/D', $step ) ) {
		throw new Not_Sure( 'number' );
	}
	$digits = str_replace( array( 'IV', 'IX', 'XL' ), array( 'IIII', 'VIIII', 'XXXX' ), $step );
	return substr_count( $digits, 'I' ) + 5 * substr_count( $digits, 'V' ) + 10 * substr_count( $digits, 'X' );
}

<?php
/**
 * Reads a plan. What is not plainly as it should be is left to the element, which says what is wrong.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/** Nobody reads as many goals on a page before its script is there. */
const MAX_GOALS = 1000;

/** How many levels the elements show. */
const MAX_LEVELS = 12;

/** HTML, Markdown and the like, which the elements take out of texts: `src/formats/other-formats.ts`. */
const UNTIDY = '~</?[a-z]|&#?\w+;|\*\*|\]\(|u003c|"title":\s*"\s*"|(?:^|["\';,\t|])(?:www\.|[\w.-]+\.(?:pl|eu|com|org|net|info|gov|edu|ua|de|cz|sk|lt)\b)~im';

/** Reads one plan. */
final class Plan_Reader {
	const PLAN_FIELDS = array( 'language', 'title', 'introduction', 'closing', 'organization', 'period', 'updated', 'source', 'levels', 'areas', 'goals' );
	const GOAL_FIELDS = array( 'number', 'id', 'label', 'title', 'description', 'area', 'url', 'links', 'tags', 'goals' );

	/**
	 * Where the plan is, as the page writes it.
	 *
	 * @var string
	 */
	private $base;

	/**
	 * The languages that it has texts in plain language for, as keys.
	 *
	 * @var array<string, true>
	 */
	private $plain = array();

	/**
	 * How many goals there are so far.
	 *
	 * @var int
	 */
	private $count = 0;

	/** @param string $base Where the plan is, as the page writes it. */
	public function __construct( string $base ) {
		$this->base = $base;
	}

	/**
	 * Reads a plan.
	 *
	 * @param string $json The file.
	 * @return array<string, mixed> Its fields; those that it does not have are missing.
	 * @throws Not_Sure If something in it is not as it should be.
	 */
	public function read( string $json ): array {
		if ( 0 !== preg_match( UNTIDY, $json ) ) {
			throw new Not_Sure( 'markup' );
		}
		$input = json_decode( replace( '/^\xEF\xBB\xBF/', '', $json ), false, 3 * MAX_LEVELS );
		$plan  = $this->fields( $input, self::PLAN_FIELDS );
		if ( isset( $plan['language'] ) ) {
			known_tag( $this->text( $plan['language'] ) );
		}
		foreach ( array( 'title', 'introduction', 'closing', 'organization' ) as $name ) {
			if ( isset( $plan[ $name ] ) ) {
				$plan[ $name ] = $this->texts( $plan[ $name ] );
			}
		}
		if ( isset( $plan['period'] ) ) {
			$plan['period'] = $this->object( $plan['period'], array( 'start?' => 'text', 'end?' => 'text' ) );
		}
		if ( isset( $plan['updated'] ) ) {
			$this->text( $plan['updated'] );
		}
		if ( isset( $plan['source'] ) ) {
			$plan['source'] = $this->address( $plan['source'] );
		}
		$plan['levels'] = $this->objects( $plan['levels'] ?? array(), array( 'name?' => 'texts', 'count?' => 'texts' ) );
		$plan['areas']  = $this->objects( $plan['areas'] ?? array(), array( 'id' => 'text', 'title' => 'texts' ) );
		$plan['goals']  = $this->goals( $plan['goals'] ?? null, 1 );
		$plan['plain']  = $this->plain;
		if ( array() === $plan['goals'] ) {
			throw new Not_Sure( 'no goals' );
		}
		return $plan;
	}

	/**
	 * Goals beside each other, in the order of their numbers.
	 *
	 * @param mixed $list  As the file has it.
	 * @param int   $depth 1 for the top level.
	 */
	private function goals( $list, int $depth ): array {
		$goals = array();
		foreach ( $this->entries( $list, MAX_GOALS ) as $input ) {
			$goal         = $this->fields( $input, self::GOAL_FIELDS );
			$this->count += 1;
			if ( $this->count > MAX_GOALS || $depth > MAX_LEVELS ) {
				throw new Not_Sure( 'too large' );
			}
			foreach ( array( 'label', 'title', 'description' ) as $name ) {
				if ( isset( $goal[ $name ] ) ) {
					$goal[ $name ] = $this->texts( $goal[ $name ] );
				}
			}
			if ( is_blank( implode( '', (array) ( $goal['title'] ?? '' ) ) ) ) {
				throw new Not_Sure( 'no title' );
			}
			foreach ( array( 'number', 'id' ) as $name ) {
				$this->text( $goal[ $name ] ?? '' );
			}
			$goal['area']  = is_string( $goal['area'] ?? null ) ? array( $goal['area'] ) : $this->entries( $goal['area'] ?? array() );
			$goal['tags']  = array_map( array( $this, 'texts' ), $this->entries( $goal['tags'] ?? array() ) );
			$goal['links'] = $this->objects( $goal['links'] ?? array(), array( 'label' => 'texts', 'url' => 'address' ) );
			if ( isset( $goal['url'] ) ) {
				$goal['url'] = $this->address( $goal['url'] );
			}
			array_map( array( $this, 'text' ), $goal['area'] );
			$goal['goals'] = $this->goals( $goal['goals'] ?? array(), $depth + 1 );
			$goals[]       = $goal;
		}
		return sort_by_number( $goals );
	}

	/**
	 * An object of the file, without what is null. A field with another name may mean one of these, unless
	 * it begins as those of the author's own do.
	 *
	 * @param mixed    $input As the file has it.
	 * @param string[] $names Names of its fields.
	 */
	private function fields( $input, array $names ): array {
		if ( ! $input instanceof \stdClass ) {
			throw new Not_Sure( 'object' );
		}
		$fields = get_object_vars( $input );
		foreach ( array_keys( $fields ) as $name ) {
			if ( ! in_array( $name, $names, true ) && ! preg_match( '/^[_$]/', (string) $name ) ) {
				throw new Not_Sure( 'field' );
			}
		}
		return array_filter(
			$fields,
			static function ( $value ): bool {
				return null !== $value;
			}
		);
	}

	/**
	 * An object with a few fields.
	 *
	 * @param mixed                 $input As the file has it.
	 * @param array<string, string> $shape How each field is read, by its name; `?`: it may be missing.
	 */
	private function object( $input, array $shape ): array {
		if ( ! $input instanceof \stdClass ) {
			throw new Not_Sure( 'object' );
		}
		$object = array();
		foreach ( $shape as $name => $kind ) {
			$field = rtrim( $name, '?' );
			if ( isset( $input->$field ) ) {
				$object[ $field ] = $this->$kind( $input->$field );
			} elseif ( $field === $name ) {
				throw new Not_Sure( 'missing' );
			}
		}
		return $object;
	}

	/**
	 * A list of such objects.
	 *
	 * @param mixed                 $list  As the file has it.
	 * @param array<string, string> $shape As above.
	 */
	private function objects( $list, array $shape ): array {
		$objects = array();
		foreach ( $this->entries( $list ) as $entry ) {
			$objects[] = $this->object( $entry, $shape );
		}
		return $objects;
	}

	/**
	 * A list.
	 *
	 * @param mixed $list As the file has it.
	 * @param int   $max  More entries are too many.
	 */
	private function entries( $list, int $max = 1000 ): array {
		if ( ! is_array( $list ) || count( $list ) > $max ) {
			throw new Not_Sure( 'list' );
		}
		return $list;
	}

	/**
	 * A text in one language.
	 *
	 * @param mixed $text As the file has it.
	 */
	private function text( $text ): string {
		if ( ! is_string( $text ) ) {
			throw new Not_Sure( 'text' );
		}
		return $text;
	}

	/**
	 * A text in the language of the plan, or in several.
	 *
	 * @param mixed $text As the file has it.
	 * @return string|array<string, string>
	 */
	private function texts( $text ) {
		if ( is_string( $text ) ) {
			return $text;
		}
		if ( ! $text instanceof \stdClass || array() === get_object_vars( $text ) ) {
			throw new Not_Sure( 'text' );
		}
		$texts = get_object_vars( $text );
		foreach ( $texts as $tag => $one ) {
			known_tag( (string) $tag );
			if ( '' !== $this->text( $one ) && '-simple' === substr( $tag, 2 ) ) {
				$this->plain[ primary_language( $tag ) ] = true;
			}
		}
		return $texts;
	}

	/**
	 * An address as the page writes it; an empty one for none.
	 *
	 * @param mixed $url As the file has it.
	 */
	private function address( $url ): string {
		return '' === $this->text( $url ) ? '' : plan_address( $url, $this->base );
	}
}

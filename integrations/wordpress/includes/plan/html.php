<?php
/**
 * Prints a plan as `npx city-elements fallback` does, to the byte. A change belongs to both: it is
 * `src/cli/fallback/strategy-html.ts` there.
 *
 * @package CityElements
 */

namespace CityElements;

defined( 'ABSPATH' ) || exit;

/** With more goals on the second level, what is off the screen is laid out later. */
const LARGE = 60;

/**
 * @param string $json    The file.
 * @param array  $request What the tag says: `src`, `language`, `heading-level`, `open-depth`, `controls` (a list, or null).
 * @return string Empty if only the element itself can show this plan as it should be.
 */
function plan_html( string $json, array $request ): string {
	try {
		known_tag( $request['language'] );
		$plan = ( new Plan_Reader( $request['src'] ) )->read( $json );
		return ( new Plan_Html( $plan, $request ) )->all();
	} catch ( Not_Sure $reason ) {
		return '';
	}
}

/** Prints one plan for one page. */
final class Plan_Html {
	/** @var array The plan, as `Plan_Reader` has read it. */
	private $plan;

	/** @var Plan_Page The page. */
	private $page;

	/** @var array What the tag says. */
	private $request;

	/** @param array $plan As `Plan_Reader` has read it. */
	public function __construct( array $plan, array $request ) {
		$this->plan    = $plan;
		$this->request = $request;
		$this->page    = new Plan_Page( $request['language'], $plan['language'] ?? null );
	}

	/** The whole plan. */
	public function all(): string {
		$plan    = $this->plan;
		$level   = $this->request['heading-level'];
		$top     = isset( $plan['title'] ) ? $level + 1 : $level;
		$about   = $this->about();
		$printed = array(
			isset( $plan['title'] ) ? heading( $level, 'title', $this->page->text( $plan['title'] ) ) : '',
			isset( $plan['plain'][ primary_language( $this->request['language'] ) ] ) ? '<div class="plain"></div>' : '',
			$this->page->prose( $plan['introduction'] ?? '' ),
			null === $this->request['controls'] ? '' : $this->bar_place(),
		);
		$is_linked = in_array( 'links', (array) $this->request['controls'], true );
		foreach ( $this->groups() as $group ) {
			if ( isset( $group['area'] ) ) {
				$printed[] = heading( $top, 'area', $this->page->text( $group['area']['title'] ) );
			}
			$printed[] = block(
				$is_linked ? '<div class="goals linked arriving">' : '<div class="goals">',
				$this->goals( $group['goals'], 1, isset( $group['area'] ) ? $top + 1 : $top ),
				'div'
			);
		}
		$printed[] = isset( $plan['closing'] ) || array() !== $about ? '<hr>' : '';
		$printed[] = $this->page->prose( $plan['closing'] ?? '' );
		$printed[] = array() === $about ? '' : '<p class="about">' . implode( ' · ', $about ) . '</p>';
		return lines( $printed );
	}

	/** Whose plan it is, for which years, and how recent. */
	private function about(): array {
		$start = $this->plan['period']['start'] ?? '';
		$end   = $this->plan['period']['end'] ?? '';
		$parts = array();
		if ( isset( $this->plan['organization'] ) ) {
			$parts[] = $this->page->text( $this->plan['organization'] );
		}
		if ( '' !== $start && '' !== $end ) {
			$parts[] = $this->page->own( $this->page->words->date( $start ) . '–' . $this->page->words->date( $end ) );
		} elseif ( '' !== $start ) {
			$parts[] = $this->page->own( $this->page->words->with_date( 'from', $start, 'phrase' ) );
		} elseif ( '' !== $end ) {
			$parts[] = $this->page->own( $this->page->words->with_date( 'until', $end, 'phrase' ) );
		}
		if ( '' !== ( $this->plan['updated'] ?? '' ) ) {
			$parts[] = $this->page->own( $this->page->words->with_date( 'updated', $this->plan['updated'] ) );
		}
		if ( '' !== ( $this->plan['source'] ?? '' ) ) {
			$parts[] = anchor( $this->plan['source'], $this->page->own( $this->page->words->word( 'source' ) ) );
		}
		return $parts;
	}

	/** Keeps the place of the controls. */
	private function bar_place(): string {
		$bar = array();
		foreach ( array( 'search' => 'search', 'expand' => 'all' ) as $control => $name ) {
			if ( in_array( $control, $this->request['controls'], true ) ) {
				$bar[] = sprintf( '<div class="%s" data-words="%s"></div>', $name, escape( $this->page->words->word( $name ) ) );
			}
		}
		return block( '<div class="controls">', block( '<div class="bar arriving">', lines( $bar ), 'div' ), 'div' );
	}

	/** The goals under the first of their areas; those without one come first. */
	private function groups(): array {
		$groups = array( array( 'goals' => array() ) );
		$by_id  = array();
		foreach ( $this->plan['areas'] as $area ) {
			$by_id[ 'id ' . $area['id'] ] = $by_id[ 'id ' . $area['id'] ] ?? count( $groups );
			$groups[]                     = array(
				'area'  => $area,
				'goals' => array(),
			);
		}
		foreach ( $this->plan['goals'] as $goal ) {
			$groups[ $by_id[ 'id ' . ( $goal['area'][0] ?? '' ) ] ?? 0 ]['goals'][] = $goal;
		}
		return array_filter(
			$groups,
			static function ( array $group ): bool {
				return array() !== $group['goals'];
			}
		);
	}

	/**
	 * Goals beside each other.
	 *
	 * @param array[] $goals The goals.
	 * @param int     $depth 1 for the top level.
	 * @param int     $level Level of their headings.
	 */
	private function goals( array $goals, int $depth, int $level ): string {
		$opening = array_filter( array_column( $goals, 'goals' ) );
		$printed = array();
		if ( 1 === $depth && array() !== $opening ) {
			foreach ( $goals as $goal ) {
				$printed[] = block( '<div class="card">', $this->goal( $goal, $depth, $level ), 'div' );
			}
			return lines( $printed );
		}
		foreach ( $goals as $goal ) {
			$printed[] = array() === $goal['goals'] ? $this->leaf( $goal ) : block( '<li class="branch">', $this->goal( $goal, $depth, $level ), 'li' );
		}
		$is_numbered = '' !== implode( '', array_column( $goals, 'number' ) );
		return block( $is_numbered ? '<ul>' : '<ul class="unnumbered">', lines( $printed ), 'ul' );
	}

	/**
	 * A goal with a heading.
	 *
	 * @param array $goal  The goal.
	 * @param int   $depth 1 for the top level.
	 * @param int   $level Level of its heading.
	 */
	private function goal( array $goal, int $depth, int $level ): string {
		$details = $this->details( $goal, true );
		$label   = $this->label( $goal, $depth );
		if ( array() === $goal['goals'] ) {
			return block( '<div class="single">', lines( array( heading( $level, 'goal-heading', $label ), $details ) ), 'div' );
		}
		$is_large = count( array_merge( array(), ...array_column( $this->plan['goals'], 'goals' ) ) ) > LARGE;
		$panel    = lines( array( $details, $this->goals( $goal['goals'], $depth + 1, $level + 1 ) ) );
		$inside   = array(
			'<summary class="count">' . $this->count( $goal, $depth ) . ':</summary>',
			block( $is_large ? '<div class="panel off-screen">' : '<div class="panel">', $panel, 'div' ),
		);
		return lines(
			array(
				heading( $level, 'goal-heading', "<span class=\"toggle\">$label</span>" ),
				block( $depth <= $this->request['open-depth'] ? '<details open>' : '<details>', lines( $inside ), 'details' ),
			)
		);
	}

	/**
	 * "Strategic goal 1. Toruń …"
	 *
	 * @param array $goal  The goal.
	 * @param int   $depth 1 for the top level.
	 */
	private function label( array $goal, int $depth ): string {
		$name   = $goal['label'] ?? $this->plan['levels'][ $depth - 1 ]['name'] ?? array( $this->page->words->language => $this->page->words->word( 'goal' ) );
		$number = number( $goal, '.' );
		return sprintf( '<span class="label">%s%s</span><br>%s', $this->page->text( $name ), '' === $number ? '' : " $number", $this->page->text( $goal['title'] ) );
	}

	/**
	 * "8 operational goals", in the words of the plan, or else in ours.
	 *
	 * @param array $goal  The goal that they belong to.
	 * @param int   $depth 1 for the top level.
	 */
	private function count( array $goal, int $depth ): string {
		$n                   = count( $goal['goals'] );
		list( $text, $lang ) = $this->page->chosen( $this->plan['levels'][ $depth ]['count'] ?? '' );
		$value               = '' === $text ? '' : (string) plural( $text, $n, $lang );
		return '' === $value ? $this->page->own( $this->page->words->count( $n ) ) : $this->page->marked( $value, $lang );
	}

	/** @param array $goal A goal in a list. */
	private function leaf( array $goal ): string {
		$label   = '' === ( $goal['label'] ?? '' ) ? '' : '<span class="label">' . $this->page->text( $goal['label'] ) . ' </span>';
		$line    = $label . number( $goal, ".\t" ) . anchor( $goal['url'] ?? '', $this->page->text( $goal['title'] ) );
		$details = $this->details( $goal, false );
		return '' === $details ? "<li class=\"leaf\">$line</li>" : block( '<li class="leaf">', lines( array( $line, $details ) ), 'li' );
	}

	/**
	 * What a goal has besides its title.
	 *
	 * @param array $goal      The goal.
	 * @param bool  $with_link Whether its title is no link itself.
	 */
	private function details( array $goal, bool $with_link ): string {
		$printed = $this->page->paragraphs( $goal['description'] ?? '' );
		$add     = function ( string $word, array $texts, string $url = '' ) use ( &$printed ): void {
			$label     = '' === $word ? '' : $this->page->own( $this->page->words->word( $word ) . ' ' );
			$printed[] = '<p>' . anchor( $url, $label . implode( ', ', array_map( array( $this->page, 'text' ), $texts ) ) ) . '</p>';
		};
		if ( array() !== $goal['tags'] ) {
			$add( 'topics', $goal['tags'] );
		}
		$others = array();
		foreach ( $this->plan['areas'] as $area ) {
			if ( in_array( $area['id'], array_slice( $goal['area'], 1 ), true ) ) {
				$others[] = $area['title'];
			}
		}
		if ( array() !== $others ) {
			$add( 'others', $others );
		}
		if ( $with_link && '' !== ( $goal['url'] ?? '' ) ) {
			$add( 'more', array( $goal['title'] ), $goal['url'] );
		}
		foreach ( $goal['links'] as $link ) {
			$add( '', array( $link['label'] ), $link['url'] );
		}
		return array() === $printed ? '' : block( '<div class="details">', lines( $printed ), 'div' );
	}
}

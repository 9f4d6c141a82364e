const SIGNS =
	'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわをんゔぁぃぅぇぉ';
const SOUNDS =
	'a i u e o ka ki ku ke ko ga gi gu ge go sa shi su se so za ji zu ze zo ta chi tsu te to da ji zu de do na ni nu ne no ha hi fu he ho ba bi bu be bo pa pi pu pe po ma mi mu me mo ya yu yo ra ri ru re ro wa o n vu a i u e o';
const GLIDES: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

const soundOf: ReadonlyMap<string, string> = new Map(
	[...SIGNS].map((sign, index) => [sign, SOUNDS.split(' ')[index] ?? ''])
);

/** Whether a folded text, whose kana are all hiragana, has any. */
export function hasKana(text: string): boolean {
	return /[\u3041-\u3094]/.test(text);
}

/** Kana in Latin letters, by Hepburn without long vowels: 'はち' → 'hachi', which is what people type who have no kana. */
export function romanised(text: string): string {
	let result = '';
	let doubled = false;
	for (const sign of text) {
		const glide = GLIDES[sign];
		if (glide !== undefined) result = withGlide(result, glide);
		else if (sign === 'っ') doubled = true;
		else if (sign !== 'ー') {
			const sound = soundOf.get(sign) ?? sign;
			result += doubled ? doubledSound(sound) : sound;
			doubled = false;
		}
	}
	return result;
}

/** 'shi' + 'ゃ' is 'sha', 'ki' + 'ゃ' is 'kya'. */
function withGlide(before: string, vowel: string): string {
	const stem = before.replace(/i$/, '');
	return /(?:sh|ch|j)$/.test(stem) ? stem + vowel : `${stem}y${vowel}`;
}

function doubledSound(sound: string): string {
	return sound.startsWith('ch') ? `t${sound}` : sound.slice(0, 1) + sound;
}

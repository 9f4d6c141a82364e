const COUNT = /^\(\d+\) /;

/** Keeps "(3) " before the title of whatever page is shown; 0 takes it away. Answers how to stop. */
export function countInTitle(count: number): () => void {
	const write = () => {
		const wanted = (count > 0 ? `(${count}) ` : '') + document.title.replace(COUNT, '');
		if (document.title !== wanted) document.title = wanted;
	};
	write();
	// Every page writes its own title when it is entered, and some once more when their record is read.
	const observer = new MutationObserver(write);
	observer.observe(document.head, { subtree: true, childList: true, characterData: true });
	return () => observer.disconnect();
}

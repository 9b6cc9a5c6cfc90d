"""Lists what the segmentation model of snownlp counts, which the package holds in Python's own format: characters, TAB, count."""
import collections
import gzip
import marshal
import sys

with gzip.open(sys.argv[1], "rb") as file:
    model = marshal.load(file)
for order in ("uni", "bi", "tri"):
    counts = collections.Counter()
    for key, count in model[order]["d"].items():
        tagged = [key] if order == "uni" else key
        counts["".join(letter for letter, _tag in tagged)] += count
    for letters, count in counts.items():
        print(letters, count, sep="\t")

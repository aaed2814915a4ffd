using Artifacts.Evaluation.Running;
using Artifacts.Text;

namespace Artifacts.Evaluation.Origins;

/// <summary>A text put together of others: interpolation, concatenation.</summary>
/// <param name="parts">The parts' texts, in order.</param>
/// <param name="sites">What put each part there, for parts that have no origin of their own.</param>
internal sealed class CompositeOrigin(string[] parts, IReadOnlyList<Site> sites) : TextOrigin
{
    public override SourceSpan? Locate(Provenance provenance, int start, int length)
    {
        var offset = 0;
        for (var index = 0; index < parts.Length; index++)
        {
            var part = parts[index];
            if (start < offset + part.Length || index == parts.Length - 1)
            {
                var within = Math.Min(length, Math.Max(0, offset + part.Length - start));
                var found = provenance.Characters(part, start - offset, within) ?? sites[index].Span;
                return within < length && index < parts.Length - 1 ? Extend(provenance, found, start + length, offset + part.Length, index + 1) : found;
            }

            offset += part.Length;
        }

        return null;
    }

    // A range over several parts covers the source from the first to the last, where they stand in one file.
    private SourceSpan Extend(Provenance provenance, SourceSpan first, int end, int offset, int index)
    {
        var last = first;
        for (; index < parts.Length && offset < end; index++)
        {
            var part = parts[index];
            var covered = Math.Min(part.Length, end - offset);
            last = provenance.Characters(part, 0, covered) ?? sites[index].Span;
            offset += part.Length;
        }

        return last.Path == first.Path && last.Start + last.Length > first.Start
            ? first with { Length = last.Start + last.Length - first.Start, EndLine = last.EndLine, EndColumn = last.EndColumn }
            : first;
    }
}

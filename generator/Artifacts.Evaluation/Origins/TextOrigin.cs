using Artifacts.Text;

namespace Artifacts.Evaluation.Origins;

/// <summary>How a text was made.</summary>
internal abstract class TextOrigin
{
    public abstract SourceSpan? Locate(Provenance provenance, int start, int length);
}

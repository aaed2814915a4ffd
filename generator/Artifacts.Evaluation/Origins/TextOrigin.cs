namespace Artifacts.Evaluation.Origins;

/// <summary>How a text was made.</summary>
internal abstract class TextOrigin;

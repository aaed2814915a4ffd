using Artifacts.Json.Shapes;

namespace Artifacts.Models.Tests.Drafts;

/// <summary>A value in the making: records can't be changed, but builders are told one thing after the other.</summary>
internal abstract class Draft
{
    /// <summary>The value; <see langword="null"/> where C# has none for it.</summary>
    /// <param name="shape">What the property takes.</param>
    public abstract object? Make(ValueShape shape);
}

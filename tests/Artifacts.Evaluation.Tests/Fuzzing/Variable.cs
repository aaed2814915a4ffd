namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A variable, field or parameter that an expression may use.</summary>
/// <param name="Name">Its name, or the expression that reaches it.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsReadOnly">Whether it can't be assigned.</param>
/// <param name="IsBound">Whether a lambda can't capture it.</param>
internal sealed record Variable(string Name, CSharpType Type, bool IsReadOnly, bool IsBound);

namespace Artifacts.Evaluation.Library;

/// <summary>A line of the allow-list: a member, what it costs, and how it is called.</summary>
/// <param name="Member">A documentation id (one overload), or <c>Namespace.Type.Name</c> (all of them).</param>
/// <param name="Cost">Charged before the call.</param>
/// <param name="Binding">Our own implementation, or <see langword="null"/> for the framework's.</param>
/// <param name="Orders">Whether it compares elements by their default order, which for text depends on the culture.</param>
/// <param name="Accepts">The type arguments that a generic method may have; <see langword="null"/> for all.</param>
internal sealed record Row(string Member, Cost Cost, Binding? Binding = null, bool Orders = false, Func<Type, bool>? Accepts = null);

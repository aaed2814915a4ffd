using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Patterns;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Patterns.</content>
internal sealed partial class BodyCompiler
{
    private Pattern CompilePattern(IPatternOperation pattern)
    {
        weight++;
        return pattern switch
        {
            IDiscardPatternOperation => new AlwaysPattern(),
            IConstantPatternOperation constant when IsSpan(constant.InputType) => new SpanPattern(Compile(constant.Value)),
            IConstantPatternOperation constant => new ConstantPattern(Compile(constant.Value)),
            IRelationalPatternOperation relational => Relational(relational),
            INegatedPatternOperation negated => new NotPattern(CompilePattern(negated.Pattern)),
            IBinaryPatternOperation binary => new BinaryPattern(
                binary.OperatorKind == BinaryOperatorKind.And, CompilePattern(binary.LeftPattern), CompilePattern(binary.RightPattern)),
            ITypePatternOperation type => new TypePattern(Acceptance(type.MatchedType, type, type.InputType), null),
            IDeclarationPatternOperation declaration => new TypePattern(
                declaration.MatchesNull ? null : Acceptance(declaration.MatchedType!, declaration, declaration.InputType),
                Variable(declaration.DeclaredSymbol),
                declaration.MatchesNull ? null : Adaptation(declaration.MatchedType!, declaration)),
            IRecursivePatternOperation recursive => Recursive(recursive),
            IListPatternOperation list => List(list),
            _ => throw Refused(pattern),
        };
    }

    private Place? Variable(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => PlaceOf(local, local.Type),
        _ => null,
    };

    private RelationalPattern Relational(IRelationalPatternOperation relational)
    {
        var type = Unwrapped(relational.Value.Type);
        if (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying })
        {
            var compare = Operators.Binary(underlying.SpecialType, relational.OperatorKind, isChecked: false)!;
            return new RelationalPattern((left, right) => compare(Enums.ToNumber(left!), Enums.ToNumber(right!)), Compile(relational.Value));
        }

        var apply = Operators.Binary(type?.SpecialType ?? SpecialType.None, relational.OperatorKind, isChecked: false)
            ?? throw Refuse(relational, $"A relational pattern on '{type?.ToDisplayString()}' is not available in definitions");
        return new RelationalPattern(apply, Compile(relational.Value));
    }

    private RecursivePattern Recursive(IRecursivePatternOperation recursive)
    {
        var accepts = SymbolEqualityComparer.Default.Equals(recursive.MatchedType, recursive.InputType)
            ? null
            : Acceptance(recursive.MatchedType, recursive, recursive.InputType);
        var positions = recursive.DeconstructionSubpatterns.Select(CompilePattern).ToList();
        var deconstruct = positions.Count == 0 && recursive.DeconstructSymbol is null
            ? null
            : PatternDeconstruction(recursive);
        var members = recursive.PropertySubpatterns
            .Select(member => (SubpatternGetter(member.Member), CompilePattern(member.Pattern)))
            .ToList();
        return new RecursivePattern(
            accepts, deconstruct, positions, members, Variable(recursive.DeclaredSymbol), accepts is null ? null : Adaptation(recursive.MatchedType, recursive));
    }

    private Func<Frame, object, object?[]?> PatternDeconstruction(IRecursivePatternOperation recursive)
    {
        if (recursive.DeconstructSymbol is IMethodSymbol method)
        {
            var call = DeconstructCall(recursive, method);
            return (frame, value) => call(frame, value);
        }

        // On an object, a positional pattern asks whether it is a tuple of that length.
        var count = recursive.DeconstructionSubpatterns.Length;
        return (_, value) => value is System.Runtime.CompilerServices.ITuple tuple && tuple.Length == count ? Elements(tuple) : null;
    }

    private static object?[] Elements(System.Runtime.CompilerServices.ITuple tuple)
    {
        var elements = new object?[tuple.Length];
        for (var index = 0; index < elements.Length; index++)
        {
            elements[index] = tuple[index];
        }

        return elements;
    }

    // A subpattern's member is an operation on the matched value, which it finds as the receiver.
    private Func<Frame, object, object?> SubpatternGetter(IOperation member)
    {
        var get = Compile(member);
        return (frame, value) =>
        {
            var outer = frame.Receiver;
            frame.Receiver = value;
            try
            {
                return get.Evaluate(frame);
            }
            finally
            {
                frame.Receiver = outer;
            }
        };
    }

    private ListPattern List(IListPatternOperation list)
    {
        var count = MemberGetter(list.LengthSymbol, list, list);
        var elementAt = ElementGetter(list);
        var sliceAt = -1;
        Pattern? slice = null;
        Func<Frame, object, int, int, object?>? takeSlice = null;
        var patterns = new List<Pattern>();
        foreach (var pattern in list.Patterns)
        {
            if (pattern is ISlicePatternOperation sliced)
            {
                sliceAt = patterns.Count;
                slice = sliced.Pattern is null ? null : CompilePattern(sliced.Pattern);
                takeSlice = slice is null ? null : SliceGetter(list, sliced);
            }
            else
            {
                patterns.Add(CompilePattern(pattern));
            }
        }

        return new ListPattern((frame, value) => (int)count(frame, value)!, elementAt, patterns, sliceAt, slice, takeSlice, Variable(list.DeclaredSymbol));
    }

    private Func<Frame, object, int, object?> ElementGetter(IListPatternOperation list)
    {
        if (list.InputType is IArrayTypeSymbol)
        {
            return static (_, value, index) => ((Array)value).GetValue(index);
        }

        if (list.InputType.SpecialType == SpecialType.System_String)
        {
            return static (_, value, index) => ((string)value)[index];
        }

        if (list.IndexerSymbol is not IPropertySymbol property)
        {
            throw Refuse(list, $"A list pattern on '{list.InputType.ToDisplayString()}' is not available in definitions");
        }

        var accessor = IndexerAccessor(property, list, list, SiteOf(list));
        var byIndex = property.Parameters[0].Type.ToDisplayString() == "System.Index";
        return (frame, value, index) =>
        {
            object? self = value;
            return accessor.Get(frame.Session, ref self, [byIndex ? (object)new Index(index) : index]);
        };
    }

    private Func<Frame, object, int, int, object?> SliceGetter(IListPatternOperation list, ISlicePatternOperation slice)
    {
        var site = SiteOf(slice);
        if (list.InputType is IArrayTypeSymbol)
        {
            var copy = SliceFactory.ForArrays(TypeOf(list.InputType, list));
            return (frame, value, from, to) => copy(frame.Session, site, value, from..to);
        }

        if (list.InputType.SpecialType == SpecialType.System_String)
        {
            return static (_, value, from, to) => ((string)value)[from..to];
        }

        if (slice.SliceSymbol is IMethodSymbol method)
        {
            var call = MethodCaller(method, list);
            return (frame, value, from, to) => call(frame, value, [from, to - from]);
        }

        throw Refuse(slice, $"A slice pattern on '{list.InputType.ToDisplayString()}' is not available in definitions");
    }

    /// <summary>Reads a property, such as a collection's count, of a value.</summary>
    private Func<Frame, object, object?> MemberGetter(ISymbol? member, IOperation receiver, IOperation operation)
    {
        if (member is not IPropertySymbol property)
        {
            throw Refused(operation);
        }

        if (property.ContainingType?.SpecialType == SpecialType.System_Array || property.ContainingType is null)
        {
            return static (_, value) => ((Array)value).Length;
        }

        var accessor = IndexerAccessor(property, receiver, operation, SiteOf(operation));
        return (frame, value) =>
        {
            object? self = value;
            return accessor.Get(frame.Session, ref self, []);
        };
    }

    /// <summary>Calls a method that a language construct binds to, such as <c>Slice</c>.</summary>
    private Func<Frame, object, object?[], object?> MethodCaller(IMethodSymbol method, IOperation operation)
    {
        var site = SiteOf(operation);
        var container = TypeOf(method.ContainingType, operation);
        if (container is UserType user)
        {
            var target = user.Method(method.OriginalDefinition, []);
            return (_, self, arguments) => target.Invoke(self, arguments, site);
        }

        var member = session.Natives.Method(method.OriginalDefinition, container, []) ?? throw Unavailable(method, site);
        return (frame, self, arguments) => member.Call(frame.Session, site, self, arguments);
    }

    private Node SwitchExpression(ISwitchExpressionOperation choice) => new SwitchExpressionNode(
        Compile(choice.Value),
        [.. choice.Arms.Select(arm => new SwitchArm(
            CompilePattern(arm.Pattern), arm.Guard is null ? null : Compile(arm.Guard), Compile(arm.Value)))],
        SiteOf(choice));
}

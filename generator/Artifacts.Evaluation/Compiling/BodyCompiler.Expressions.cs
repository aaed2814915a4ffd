using System.Globalization;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Patterns;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Which node stands for which operation.</content>
internal sealed partial class BodyCompiler
{
    private Node CompileKnown(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation is not IInterpolatedStringOperation)
        {
            return Constant(operation, constant);
        }

        if (Span(operation) is { } span)
        {
            return span;
        }

        return operation switch
        {
            ILocalReferenceOperation local => PlaceOf(local.Local, local.Local.Type),
            IParameterReferenceOperation parameter => PlaceOf(parameter.Parameter.OriginalDefinition, parameter.Parameter.Type),
            IInstanceReferenceOperation instance => InstanceReference(instance),
            IConditionalAccessInstanceOperation => new ReceiverNode(),
            IFieldReferenceOperation field => FieldReference(field),
            IEventReferenceOperation held => EventReference(held),
            IEventAssignmentOperation assignment => EventAssignment(assignment),
            IPropertyReferenceOperation property => PropertyReference(property),
            IArrayElementReferenceOperation element => ArrayElement(element),
            IImplicitIndexerReferenceOperation indexer => ImplicitIndexer(indexer),
            IInvocationOperation invocation => Invocation(invocation),
            IObjectCreationOperation creation => ObjectCreation(creation),
            IAnonymousObjectCreationOperation creation => AnonymousCreation(creation),
            ITypeParameterObjectCreationOperation creation => TypeParameterCreation(creation),
            IBinaryOperation binary => Binary(binary),
            IUnaryOperation unary => Unary(unary),
            ITupleBinaryOperation tuples => TupleEquality(tuples),
            IConversionOperation conversion => Conversion(conversion),
            IConditionalOperation { IsRef: true, WhenFalse: { } otherwise } choice => new ConditionalPlace(
                Compile(choice.Condition), AsPlace(choice.WhenTrue), AsPlace(otherwise)),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => new ConditionalNode(
                Compile(conditional.Condition), Compile(conditional.WhenTrue), Compile(whenFalse)),
            ICoalesceOperation coalesce => Coalesce(coalesce),
            ICoalesceAssignmentOperation coalesce => new CoalesceAssignmentNode(AsPlace(coalesce.Target), Compile(coalesce.Value)),
            IConditionalAccessOperation access => new ConditionalAccessNode(Compile(access.Operation), Compile(access.WhenNotNull)),
            ISimpleAssignmentOperation { IsRef: true } assignment => ReferenceAssignment(assignment),
            ISimpleAssignmentOperation assignment => Assignment(assignment),
            ICompoundAssignmentOperation compound => CompoundAssignment(compound),
            IIncrementOrDecrementOperation step => Step(step),
            IDeconstructionAssignmentOperation deconstruction => Deconstruction(deconstruction),
            IInterpolatedStringOperation text => InterpolatedString(text),
            IInterpolatedStringHandlerCreationOperation handler => InterpolatedStringHandler(handler),
            IInterpolatedStringHandlerArgumentPlaceholderOperation placeholder => Placeholder(placeholder),
            IInterpolatedStringAdditionOperation addition => throw Refuse(addition, "Adding interpolated strings into a handler is not available in definitions; write one interpolated string"),
            ITupleOperation tuple => Tuple(tuple),
            IArrayCreationOperation array => ArrayCreation(array),
            ICollectionExpressionOperation collection => CollectionExpression(collection),
            IDelegateCreationOperation creation => DelegateCreation(creation),
            IAnonymousFunctionOperation lambda => throw Refuse(lambda, "A lambda without a delegate type is not available in definitions"),
            IWithOperation with => With(with),
            IDefaultValueOperation value => DefaultOf(TypeOf(value)),
            ITypeOfOperation type => new ConstantNode(new EvaluatedType(TypeOf(type.TypeOperand, type))),
            IIsTypeOperation type => IsType(type),
            IIsPatternOperation pattern => new IsPatternNode(Compile(pattern.Value), CompilePattern(pattern.Pattern)),
            ISwitchExpressionOperation choice => SwitchExpression(choice),
            IThrowOperation { Exception: { } exception } thrown => new ThrowNode(Compile(exception), SiteOf(thrown)),
            IDiscardOperation => new DiscardPlace(),
            IDeclarationExpressionOperation declaration => Compile(declaration.Expression),
            IRangeOperation range => Range(range),
            ITranslatedQueryOperation query => Compile(query.Operation),
            IParenthesizedOperation parenthesized => Compile(parenthesized.Operand),
            IArgumentOperation argument => Compile(argument.Value),
            IInvalidOperation => throw session.Refuse(
                EvaluationRules.InvalidCode, SiteOf(operation), "This code does not compile here; code that another source generator writes is not seen by definitions"),
            _ => throw Refused(operation),
        };
    }

    private Node InstanceReference(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ContainingTypeInstance => new ThisNode(),
        InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.InterpolatedStringHandler => new ReceiverNode(),
        InstanceReferenceKind.PatternInput => new ReceiverNode(),
        _ => throw Refused(instance),
    };

    private Node Constant(IOperation operation, object? value)
    {
        if (value is string text)
        {
            return new TextNode(text, new SyntaxOrigin(operation.Syntax, session.Compilation));
        }

        if (value is null || operation.Type is null)
        {
            return new ConstantNode(value);
        }

        return new ConstantNode(TypeOf(operation) is { } model ? Enums.FromConstant(model, value) : value);
    }

    private Node Coalesce(ICoalesceOperation coalesce)
    {
        var conversion = coalesce.ValueConversion;
        Func<object?, object?>? convert = conversion.IsIdentity || conversion.IsNullable && !conversion.IsNumeric || conversion.IsReference || !conversion.Exists
            ? null
            : NumericOrNull(coalesce);
        return new CoalesceNode(Compile(coalesce.Value), Compile(coalesce.WhenNull), convert);
    }

    private static Func<object?, object?>? NumericOrNull(ICoalesceOperation coalesce)
    {
        var to = coalesce.Type?.SpecialType ?? SpecialType.None;
        return NumericConversion.IsNumeric(to) ? NumericConversion.Create(to, isChecked: false) : null;
    }

    private Node Range(IRangeOperation range)
    {
        var start = range.LeftOperand is null ? new ConstantNode(System.Index.Start) : Compile(range.LeftOperand);
        var end = range.RightOperand is null ? new ConstantNode(System.Index.End) : Compile(range.RightOperand);
        return new FunctionNode(frame => new Range((Index)start.Evaluate(frame)!, (Index)end.Evaluate(frame)!));
    }

    private StopException Refused(IOperation operation)
    {
        var support = OperationKinds.Of(operation.Kind);
        return support.Status == OperationStatus.Refused
            ? Refuse(operation, $"{string.Format(CultureInfo.InvariantCulture, support.Name, operation.Syntax.Kind())} is not available in definitions; {support.Text}")
            : Refuse(operation, $"'{operation.Kind}' is not available in definitions here; write it with simpler C#; the language that definitions may use is in docs/evaluator.md");
    }
}

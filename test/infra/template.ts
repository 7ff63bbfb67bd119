import * as z from 'zod/mini';

const properties = z.record(z.string(), z.unknown());

const Acknowledged = z.object({ id: z.string(), reason: z.string() });

const Resource = z.object({
  Type: z.string(),
  Properties: z._default(properties, {}),
  DeletionPolicy: z.optional(z.string()),
  UpdateReplacePolicy: z.optional(z.string()),
  Metadata: z.optional(
    z.object({ cdk_nag: z.optional(z.object({ rules_to_suppress: z.array(Acknowledged) })) }),
  ),
});

/** A CloudFormation template, as far as these tests look. */
export const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z._default(z.record(z.string(), z.object({ Value: z.unknown() })), {}),
});
export type Template = z.infer<typeof Template>;

/** A resource with the name it has in its template. */
export type NamedResource = z.infer<typeof Resource> & { readonly id: string };

/** The resources of a type, such as `AWS::SQS::Queue`. Throws when there is none: a test of nothing proves nothing. */
export function ofType(template: Template, type: string): readonly [NamedResource, ...NamedResource[]] {
  const [first, ...rest] = everyOfType(template, type);
  if (first === undefined) throw new Error(`The template has no ${type}.`);
  return [first, ...rest];
}

/** The resources of a type, perhaps none. */
export function everyOfType(template: Template, type: string): readonly NamedResource[] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => ({ id, ...resource }));
}

/** The logical name a `Ref` or `Fn::GetAtt` points to. */
export function target(value: unknown): string | undefined {
  const ref = z.safeParse(z.object({ Ref: z.string() }), value);
  if (ref.success) return ref.data.Ref;
  const attribute = z.safeParse(z.object({ 'Fn::GetAtt': z.array(z.string()) }), value);
  return attribute.success ? attribute.data['Fn::GetAtt'][0] : undefined;
}

/** Descriptions that are written once and hold everywhere: those of an interface, and those of names that always mean the same. */
import { isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Gives fields and arguments without a description that of their interface, or that of the same name where it was first told. */
export function inheritDescriptions(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );
  const [pageFields, argumentsToo] = [new Map<string, string>(), new Map<string, string>()];
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  for (const type of composite)
    for (const field of Object.values(type.getFields())) {
      if (field.description && isPage(type.name)) keepFirst(pageFields, field.name, field.description);
      for (const argument of field.args)
        if (argument.description && type.name !== 'Mutation')
          keepFirst(argumentsToo, argument.name, argument.description);
    }
  for (const type of composite)
    for (const field of Object.values(type.getFields())) {
      const told = type.getInterfaces().map((parent) => parent.getFields()[field.name]);
      field.description ||=
        told.find((other) => other?.description)?.description ?? byName(type.name, field, pageFields);
      for (const argument of field.args)
        argument.description ||= argumentOf(told, argument.name) ?? argumentsToo.get(argument.name);
    }
  return schema;
}

const isPage = (name: string): boolean => /(?:Connection|Edge)$/.test(name);

const keepFirst = (map: Map<string, string>, name: string, description: string): void =>
  void (map.has(name) || map.set(name, description));

const byName = (type: string, { name }: Field, pageFields: ReadonlyMap<string, string>): string | undefined =>
  isPage(type) ? pageFields.get(name) : undefined;

const argumentOf = (told: readonly (Field | undefined)[], name: string): string | undefined =>
  told.flatMap((field) => field?.args ?? []).find((argument) => argument.name === name && argument.description)
    ?.description ?? undefined;

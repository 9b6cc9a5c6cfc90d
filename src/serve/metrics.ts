import { usePrometheus } from '@graphql-yoga/plugin-prometheus';
import type { Plugin } from 'graphql-yoga';
import { Registry } from 'prom-client';

/** Counts and durations of requests at /metrics; each server has a registry of its own. */
export const useMetrics = (): Plugin =>
  usePrometheus({
    endpoint: '/metrics',
    registry: new Registry(),
    labels: { method: true, statusCode: true, url: false },
    metrics: {
      graphql_envelop_request: true,
      graphql_envelop_request_duration: true,
      graphql_envelop_error_result: true,
      // It would look at every field of every request, and no field is deprecated.
      graphql_envelop_deprecated_field: false,
      graphql_envelop_phase_parse: true,
      graphql_envelop_phase_validate: true,
      graphql_envelop_phase_execute: true,
      graphql_yoga_http_duration: true,
    },
  }) as Plugin;

# The program for a server of its own. This file was written with care and has not been run yet.
#   docker build -t henkham .
#   docker run --init -p 8080:8080 --env-file henkham.env -v henkham:/data henkham
# henkham.env holds the settings of README.md: DATABASE_URL, or DATA_DIR=/data for the embedded Postgres.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
COPY src src
# `prepare` compiles src into dist.
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production HENKHAM_MODE=production HOST=0.0.0.0 PORT=8080
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY flows flows
COPY locales locales
COPY migrations migrations
# The compiler copies no page; the demo reads it from its source.
COPY src/entry/simulator/page src/entry/simulator/page
RUN mkdir -m 700 /data && chown node:node /data && ln -s /app/dist/entry/cli/henkham.js /usr/local/bin/henkham \
  && chmod +x /app/dist/entry/cli/henkham.js
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/server.js"]
